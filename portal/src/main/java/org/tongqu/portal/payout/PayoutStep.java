package org.tongqu.portal.payout;

import org.tongqu.billing.settlement.PayoutState;

/** What can be done to a payout, and the function of the permission matrix it needs. */
public enum PayoutStep {
    CHECK("payout.check", PayoutState.CHECKED, true),
    APPROVE("payout.approve", PayoutState.APPROVED, true),
    SUBMIT("payout.send", PayoutState.SUBMITTED, false),
    CONFIRM("payout.send", PayoutState.CONFIRMED, false),
    RETURN("payout.send", PayoutState.RETURNED, false),
    CANCEL("payout.cancel", PayoutState.CANCELLED, false);

    private final String function;
    private final PayoutState target;
    private final boolean byAnother;

    PayoutStep(String function, PayoutState target, boolean byAnother) {
        this.function = function;
        this.target = target;
        this.byAnother = byAnother;
    }

    String function() {
        return function;
    }

    /** Whether whoever takes it must not have taken a step before. */
    boolean isByAnother() {
        return byAnother;
    }

    boolean follows(PayoutState state) {
        return PayoutState.MOVES.allows(state, target);
    }
}
