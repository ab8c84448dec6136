package org.tongqu.billing.order;

import org.tongqu.billing.BillingException;

/**
 * Refusal: an order cannot be placed like this; code {@code order.<what>} with what is one of purpose, term, quantity,
 * sameParty, contractRef, lastDay, invoiced.
 */
public final class OrderRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and the values it is about. */
    public OrderRefused(String what, Object... args) {
        super(Kind.RULE, "order." + what, args);
    }
}
