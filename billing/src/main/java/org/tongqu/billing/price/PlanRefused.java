package org.tongqu.billing.price;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a price plan contradicts itself; code {@code price.plan.<what>} with what is one of unitName, unitSize,
 * unitPrice, tierBound, tierCount, tierOpen, tierOrder, ceilingMissing, validFrom.
 */
public final class PlanRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and the value or limit it is about. */
    public PlanRefused(String what, Object... args) {
        super(Kind.RULE, "price.plan." + what, args);
    }
}
