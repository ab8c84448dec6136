package org.tongqu.search.matching;

/** How well a pair goes together, in three steps instead of a percentage nobody could check. Platform rule. */
public enum Fit {
    /** Serves a need of the demand. */
    STRONG(0.60),
    /** Serves a need in part, or belongs to the same matter. */
    FAIR(0.40),
    /** Touches the same field, no more. */
    WEAK(0.0);

    private final double from;

    Fit(double from) {
        this.from = from;
    }

    static Fit of(double score) {
        return score >= STRONG.from ? STRONG : score >= FAIR.from ? FAIR : WEAK;
    }
}
