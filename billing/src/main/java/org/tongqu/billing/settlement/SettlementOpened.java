package org.tongqu.billing.settlement;

import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * Event: a run was put before the members; fired in the same transaction.
 *
 * @param settlementId number of the settlement
 * @param runId number of the run
 * @param invoiceId invoice whose revenue is shared
 * @param pool what is shared
 * @param members who is asked
 * @param by who opened the review
 */
public record SettlementOpened(
        String settlementId, String runId, String invoiceId, Fen pool, List<PartyRef> members, Actor by) {

    /** Copies the members. */
    public SettlementOpened {
        members = List.copyOf(members);
    }
}
