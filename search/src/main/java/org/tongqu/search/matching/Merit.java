package org.tongqu.search.matching;

/**
 * What a combination is proposed for. Platform rule.
 *
 * <p>Every combination serves each mandatory need that any product can serve, at least in part; among those, the merits
 * order their goals differently. Fit means: most mandatory needs fully met, then most optional needs served, then most
 * optional needs fully met; served in part and to be asked count alike. Cost is a {@link TotalCost}. What still ties is
 * settled by fewer products, then by products that suit the demand better, then by numbers, so that the same input always
 * gets the same answer.
 */
public enum Merit {
    /** Fit, then cost, then fewest providers: every need is served as well as anybody can serve it. */
    BEST_FIT,
    /** Cost, then fit, then fewest providers. */
    CHEAPEST,
    /** Fewest providers, then fit, then cost. */
    FEWEST_PROVIDERS
}
