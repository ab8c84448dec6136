package org.tongqu.portal.payout;

import java.util.EnumSet;
import java.util.Set;
import org.tongqu.billing.settlement.PayoutState;

/**
 * Which payouts are looked for.
 *
 * @param state where they stand; absent for any
 * @param partyId who is paid; empty for anybody
 */
public record PayoutQuery(PayoutState state, String partyId) {

    public static final PayoutQuery ALL = new PayoutQuery(null, "");

    public PayoutQuery {
        partyId = partyId == null ? "" : partyId.strip();
    }

    Set<PayoutState> states() {
        return state == null ? EnumSet.allOf(PayoutState.class) : EnumSet.of(state);
    }
}
