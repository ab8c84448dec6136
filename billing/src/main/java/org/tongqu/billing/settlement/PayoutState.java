package org.tongqu.billing.settlement;

import org.tongqu.billing.Transitions;

/** Where a payout stands. */
public enum PayoutState {
    /** Sent to the bank. */
    SUBMITTED,
    /** The bank has paid. */
    CONFIRMED,
    /** The bank has sent it back; the amount is payable again. */
    RETURNED;

    /** Which state may follow which. */
    public static final Transitions<PayoutState> MOVES =
            Transitions.of("payout", PayoutState.class).allow(SUBMITTED, CONFIRMED, RETURNED);
}
