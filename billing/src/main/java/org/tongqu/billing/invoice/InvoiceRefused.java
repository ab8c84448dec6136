package org.tongqu.billing.invoice;

import org.tongqu.billing.BillingException;

/**
 * Refusal: an invoice cannot be issued; code {@code invoice.<why>} with why is nothingToCharge, notChargeable (the
 * order is not in a state that is charged), credit (nothing is credited) or overCredited (more than was charged).
 */
public final class InvoiceRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public InvoiceRefused(String why, Object... args) {
        super(Kind.RULE, "invoice." + why, args);
    }
}
