package org.tongqu.billing.bank;

import org.tongqu.billing.Transitions;

/** Where a statement of the bank stands. */
public enum BankStatementState {
    /** Taken in, not compared yet. */
    IMPORTED,
    /** Compared; some lines are open. */
    MATCHING,
    /** Every line is matched in full. */
    RECONCILED,
    /** A person has signed for the lines that are open. */
    EXCEPTIONS;

    /** Which state may follow which. */
    public static final Transitions<BankStatementState> MOVES = Transitions.of("bank", BankStatementState.class)
            .allow(IMPORTED, MATCHING, RECONCILED)
            .allow(MATCHING, RECONCILED, EXCEPTIONS)
            .allow(RECONCILED, MATCHING)
            .allow(EXCEPTIONS, MATCHING, RECONCILED);
}
