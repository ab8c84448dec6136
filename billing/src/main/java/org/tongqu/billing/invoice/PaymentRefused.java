package org.tongqu.billing.invoice;

import org.tongqu.billing.BillingException;

/** Refusal: a payment is not acceptable; code {@code payment.amount}, {@code payment.reference} or {@code payment.notDue}. */
public final class PaymentRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public PaymentRefused(String why, Object... args) {
        super(Kind.RULE, "payment." + why, args);
    }
}
