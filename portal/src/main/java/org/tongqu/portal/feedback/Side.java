package org.tongqu.portal.feedback;

/** The two sides of a match. */
public enum Side {
    /** Those who need: organiser and publisher of the demand. */
    DEMAND,
    /** Those who offer: the provider of the product. */
    PRODUCT;

    public Side other() {
        return this == DEMAND ? PRODUCT : DEMAND;
    }
}
