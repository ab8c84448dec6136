package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Booking a confirmed run (T2), with what exceeds a permitted revenue (T11) and what a guarantor owes. */
@ApplicationScoped
@Transactional
public class SettlementPosting {

    private Settlements settlements;
    private RevenueRelease release;
    private Ledger ledger;
    private RunHistory history;
    private Event<RevenueDistributed> distributed;

    protected SettlementPosting() {} // for CDI proxies

    /** Booking into the ledger. */
    @Inject
    public SettlementPosting(
            Settlements settlements,
            RevenueRelease release,
            Ledger ledger,
            RunHistory history,
            Event<RevenueDistributed> distributed) {
        this.settlements = settlements;
        this.release = release;
        this.ledger = ledger;
        this.history = history;
        this.distributed = distributed;
    }

    /**
     * Posts a confirmed run and releases what the buyer has paid already. A run that is posted already is left as it is.
     *
     * @throws MoveRefused if the run is not confirmed by all members
     * @throws SettlementRefused with {@code superseded} if there is a newer run
     */
    public SettlementRun post(String runId, Actor by) {
        String invoiceId = settlements.getRun(runId).settlement().invoiceId();
        release.lockInvoice(invoiceId);
        SettlementRun run = settlements.getLockedRun(runId);
        if (run.status().isPosted()) {
            return run;
        }
        history.move(run, RunState.POSTED, "", by);
        Map<PartyRef, Fen> amounts = run.totals();
        book(run, amounts, by);
        distributed.fire(new RevenueDistributed(run.settlement().id(), runId, invoiceId, amounts, by));
        release.release(invoiceId, by);
        return run;
    }

    private void book(SettlementRun run, Map<PartyRef, Fen> amounts, Actor by) {
        Settlement settlement = run.settlement();
        JournalEntry entry = JournalEntry.of(
                        JournalKind.SETTLEMENT_POSTED,
                        "settlement:" + run.id(),
                        history.today(),
                        "Settlement " + run.id() + " of invoice " + settlement.invoiceId())
                .debit(Account.pool(settlement.invoiceId()), settlement.pool(), settlement.id());
        for (Map.Entry<PartyRef, Fen> amount : amounts.entrySet()) {
            entry = entry.credit(Account.held(amount.getKey()), amount.getValue(), settlement.id());
        }
        for (Map.Entry<PartyRef, Fen> excess : run.excess().entrySet()) {
            entry = entry.credit(Account.ceilingExcess(excess.getKey()), excess.getValue(), settlement.id());
        }
        if (run.guarantor().isPresent()) {
            Account owed = Account.guaranteeShortfall(run.guarantor().get());
            entry = entry.debit(owed, run.shortfall(), settlement.id());
        }
        ledger.post(entry, by);
    }
}
