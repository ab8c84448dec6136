package org.tongqu.billing.invoice;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a payment is not acceptable or cannot be taken back; code {@code payment.<why>} with why is one of amount, reference,
 * notDue; unknown, credited (the invoice was credited since), advanceUsed (its excess is gone), spent (it is not at the bank
 * any more).
 */
public final class PaymentRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public PaymentRefused(String why, Object... args) {
        super(Kind.RULE, "payment." + why, args);
    }
}
