package org.tongqu.billing.settlement;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a payout is not possible; code {@code payout.<why>} with why is one of amount, reference (missing or too long), insufficient (more
 * than is payable and not reserved), funds (more than is at the bank), samePerson (whoever takes a step has taken one
 * before), reason (missing or too long), returned (the bank has sent it back already), conflict (the reference stands for
 * another payout).
 */
public final class PayoutRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public PayoutRefused(String why, Object... args) {
        super("conflict".equals(why) ? Kind.CONFLICT : Kind.RULE, "payout." + why, args);
    }
}
