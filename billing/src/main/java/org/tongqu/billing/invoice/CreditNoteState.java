package org.tongqu.billing.invoice;

import org.tongqu.billing.Transitions;

/** Where a credit note stands. */
public enum CreditNoteState {
    /** The other side has been asked to confirm it. */
    CONFIRM_PENDING,
    /** Confirmed and booked; what the buyer had paid already is its advance until it is paid back. */
    ISSUED,
    /** Set off against what the buyer owed, all of it. */
    APPLIED,
    /** What the buyer had paid already was paid back. */
    REFUNDED,
    /** The other side has said no. */
    DECLINED,
    /** The other side has not confirmed in time. */
    EXPIRED;

    /** Which state may follow which. */
    public static final Transitions<CreditNoteState> MOVES = Transitions.of("credit", CreditNoteState.class)
            .allow(CONFIRM_PENDING, ISSUED, DECLINED, EXPIRED)
            .allow(ISSUED, APPLIED, REFUNDED);

    /** Whether it counts: its amounts are booked. */
    public boolean isBooked() {
        return this == ISSUED || this == APPLIED || this == REFUNDED;
    }
}
