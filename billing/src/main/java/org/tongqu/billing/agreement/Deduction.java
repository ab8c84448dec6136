package org.tongqu.billing.agreement;

import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * An amount that the members agree to take out of one pool before anything else.
 *
 * @param label what it is for, as the members will read it, 1 to 200 characters
 * @param beneficiary who is credited
 * @param amount more than nothing
 */
public record Deduction(String label, PartyRef beneficiary, Fen amount) {

    private static final int LONGEST_LABEL = 200;

    /** Refuses a deduction without label or amount. */
    public Deduction {
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new TermsRefused("deductionLabel", LONGEST_LABEL);
        }
        if (!amount.isPositive()) {
            throw new TermsRefused("deductionAmount", amount);
        }
    }
}
