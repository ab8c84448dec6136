package org.tongqu.billing.invoice;

import org.tongqu.billing.BillingException;

/** Refusal: the reference stands for another amount or invoice already; code {@code payment.conflict}. */
public final class PaymentConflict extends BillingException {

    private static final long serialVersionUID = 1L;

    /** The reference. */
    public PaymentConflict(String reference) {
        super(Kind.CONFLICT, "payment.conflict", reference);
    }
}
