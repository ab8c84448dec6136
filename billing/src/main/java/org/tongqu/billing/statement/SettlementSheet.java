package org.tongqu.billing.statement;

import java.util.List;
import java.util.Map;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.spi.PartyDetails;

/**
 * How the pool of a settlement flows to the parties in one run, as the members read it.
 *
 * @param settlement the pool and all runs
 * @param run the run that is shown
 * @param parties everybody who gets a part or is asked
 * @param history the states of the run, oldest first
 * @param journals where the run and its releases are booked, in the order of posting
 */
public record SettlementSheet(
        Settlement settlement,
        SettlementRun run,
        Map<PartyRef, PartyDetails> parties,
        List<StatusLog.Dated> history,
        List<Journal> journals) {

    /** Copies the lists. */
    public SettlementSheet {
        parties = Map.copyOf(parties);
        history = List.copyOf(history);
        journals = List.copyOf(journals);
    }

    /** What documents print of a party. */
    public PartyDetails details(PartyRef party) {
        return parties.getOrDefault(party, PartyDetails.unknown(party));
    }
}
