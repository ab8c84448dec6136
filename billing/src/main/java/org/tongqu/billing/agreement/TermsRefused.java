package org.tongqu.billing.agreement;

import org.tongqu.billing.BillingException;

/**
 * Refusal: terms of a share agreement or a correction contradict themselves; code {@code agreement.terms.<what>} with
 * what is one of stage, rates, memberCount, memberTwice, orderTwice, weights, members, deductionLabel, deductionAmount,
 * deductions, proof, title, effectiveFrom, effectiveTo.
 */
public final class TermsRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and the values it is about. */
    public TermsRefused(String what, Object... args) {
        super(Kind.RULE, "agreement.terms." + what, args);
    }
}
