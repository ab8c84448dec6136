package org.tongqu.billing.settlement;

import java.util.EnumSet;
import java.util.Set;
import org.tongqu.billing.Transitions;

/** Where a payout stands. */
public enum PayoutState {
    /** Asked for; the amount is reserved. */
    CREATED,
    /** Checked by a second person. */
    CHECKED,
    /** Approved by a third person. */
    APPROVED,
    /** Sent to the bank. */
    SUBMITTED,
    /** The bank has paid. */
    CONFIRMED,
    /** The bank has sent it back; the amount is payable again. */
    RETURNED,
    /** Given up before it went to the bank. */
    CANCELLED;

    /** Which state may follow which. */
    public static final Transitions<PayoutState> MOVES = Transitions.of("payout", PayoutState.class)
            .allow(CREATED, CHECKED, CANCELLED)
            .allow(CHECKED, APPROVED, CANCELLED)
            .allow(APPROVED, SUBMITTED, CANCELLED)
            .allow(SUBMITTED, CONFIRMED, RETURNED);

    /** The states in which the amount is reserved but not booked yet. */
    public static final Set<PayoutState> RESERVING = Set.copyOf(EnumSet.of(CREATED, CHECKED, APPROVED));
}
