package org.tongqu.portal.authorisation;

/**
 * What an agreement should settle; text {@code authorisation.clause.<NAME>}.
 *
 * <p>Source: 发改数据规〔2025〕27号 as far as known; which of them are mandatory is a platform rule.
 */
public enum Clause {
    RESOURCE_CATALOGUE(true),
    TERM(true),
    PRODUCT_LIST(true),
    TECHNICAL_STANDARDS(true),
    SECURITY_REVIEW(true),
    ASSET_OWNERSHIP(true),
    PRICING(true),
    REVENUE(true),
    RISK_RESPONSE(true),
    EVALUATION(false),
    EXIT(true),
    BREACH(true),
    DISPUTE(true),
    DISCLOSURE(true),
    NO_SECONDARY_DEVELOPMENT_BY_OPERATOR(true);

    private final boolean mandatory;

    Clause(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Whether an agreement without it is not accepted. */
    public boolean isMandatory() {
        return mandatory;
    }
}
