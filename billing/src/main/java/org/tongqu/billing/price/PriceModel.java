package org.tongqu.billing.price;

/** How a price is charged. */
public enum PriceModel {
    /** Never charged; usage is still counted. */
    FREE(0),
    /** Charged once, at the start of the order. */
    ONE_TIME(0),
    /** Charged by what was used, in graduated tiers per calendar month. */
    PER_CALL(0),
    /** Charged at the start of every month of the order's term. */
    MONTHLY(1),
    /** Charged at the start of every year of the order's term. */
    YEARLY(12);

    private final int cycleMonths;

    PriceModel(int cycleMonths) {
        this.cycleMonths = cycleMonths;
    }

    /** Length of a paid cycle in months, zero if the model has none. */
    public int cycleMonths() {
        return cycleMonths;
    }
}
