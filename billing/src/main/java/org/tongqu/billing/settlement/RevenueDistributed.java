package org.tongqu.billing.settlement;

import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * Event: a run was booked; fired in the same transaction.
 *
 * @param settlementId number of the settlement
 * @param runId number of the run
 * @param invoiceId invoice whose revenue is shared
 * @param amounts what every party is credited with; they add up to the pool
 * @param by who posted it
 */
public record RevenueDistributed(
        String settlementId, String runId, String invoiceId, Map<PartyRef, Fen> amounts, Actor by) {

    /** Copies the amounts. */
    public RevenueDistributed {
        amounts = Map.copyOf(amounts);
    }
}
