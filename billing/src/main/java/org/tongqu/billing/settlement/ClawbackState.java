package org.tongqu.billing.settlement;

import org.tongqu.billing.Transitions;

/** Where a clawback stands. */
public enum ClawbackState {
    /** The settlement is not posted yet; nothing was distributed that could be returned. */
    DUE,
    /** Booked: the parties have returned it or owe it. */
    BOOKED;

    /** Which state may follow which. */
    public static final Transitions<ClawbackState> MOVES =
            Transitions.of("clawback", ClawbackState.class).allow(DUE, BOOKED);
}
