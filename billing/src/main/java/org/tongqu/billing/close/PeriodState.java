package org.tongqu.billing.close;

import org.tongqu.billing.Transitions;

/** Where a month stands. */
public enum PeriodState {
    /** Journals are dated in it. */
    OPEN,
    /** No journal can be dated in it any more. */
    LOCKED,
    /** Balances and the root over its journals are written. */
    SEALED,
    /** Another person has verified the root. */
    CLOSED;

    /** Which state may follow which. */
    public static final Transitions<PeriodState> MOVES = Transitions.of("period", PeriodState.class)
            .allow(OPEN, LOCKED)
            .allow(LOCKED, SEALED)
            .allow(SEALED, CLOSED);
}
