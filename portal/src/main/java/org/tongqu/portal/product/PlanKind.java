package org.tongqu.portal.product;

/** How a price is charged; text {@code product.plan.<NAME>}. */
public enum PlanKind {
    FREE,
    /** Once, at the start. */
    ONE_TIME,
    /** By what was used, in graduated tiers per month. */
    PER_CALL,
    MONTHLY,
    YEARLY
}
