package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.PaymentTakenBack;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/**
 * Takes back what a payment has released when the payment is taken back: what was released since is reversed, with what of it
 * was kept for clawbacks, and what the other payments brought in is released anew.
 */
@ApplicationScoped
@Transactional
public class RevenueRecall {

    private Settlements settlements;
    private Payouts payouts;
    private RevenueRelease release;
    private Ledger ledger;
    private RunHistory history;

    protected RevenueRecall() {} // for CDI proxies

    /** Recall for the kept settlements. */
    @Inject
    public RevenueRecall(
            Settlements settlements, Payouts payouts, RevenueRelease release, Ledger ledger, RunHistory history) {
        this.settlements = settlements;
        this.payouts = payouts;
        this.release = release;
        this.ledger = ledger;
        this.history = history;
    }

    /**
     * Takes back what was released since the payment, in the transaction that takes back the payment.
     *
     * @throws SettlementRefused if less is left for a party afterwards than was paid out or reserved
     */
    public void onTakenBack(@Observes PaymentTakenBack payment) {
        List<Settlement> shared = settlements.ofInvoice(payment.invoiceId());
        List<Journal> journals = releasedSince(payment, shared);
        Map<PartyRef, Fen> before = locked(journals);
        journals.forEach(journal ->
                ledger.reverse(journal.id(), JournalKind.REVERSAL, history.today(), payment.reason(), payment.by()));
        reopen(shared, payment.by());
        release.release(payment.invoiceId(), payment.by());
        before.forEach(this::requireLeft);
    }

    /** The releases since the payment that hold, each with its netting. */
    private List<Journal> releasedSince(PaymentTakenBack payment, List<Settlement> shared) {
        Map<Long, Journal> all = shared.stream()
                .flatMap(settlement -> ledger.ofDocument(settlement.id()).stream())
                .collect(Collectors.toMap(Journal::id, journal -> journal, (one, same) -> one, TreeMap::new));
        Set<Long> reversed = all.values().stream()
                .flatMapToLong(journal -> journal.reverses().stream())
                .boxed()
                .collect(Collectors.toSet());
        return all.values().stream()
                .filter(journal -> journal.entry().kind() == JournalKind.REVENUE_RELEASED
                        && journal.id() > payment.journalId()
                        && !reversed.contains(journal.id()))
                .flatMap(journal -> Stream.concat(
                        Stream.of(journal), ledger.byKey(ClawbackBooking.nettingKey(journal.entry())).stream()))
                .toList();
    }

    /** What is free of each party that something was released to, while nobody else can use it; sorted against deadlocks. */
    private Map<PartyRef, Fen> locked(List<Journal> journals) {
        Map<PartyRef, Fen> free = new TreeMap<>();
        journals.stream()
                .flatMap(journal -> journal.entry().postings().stream())
                .filter(posting -> posting.account().kind() == AccountKind.PAYABLE)
                .forEach(posting -> free.put(PartyRef.of(posting.account().owner()), Fen.ZERO));
        free.replaceAll((party, unknown) -> free(party));
        return free;
    }

    private Fen free(PartyRef party) {
        return ledger.lockedBalance(Account.payable(party)).negate().minus(payouts.reserved(party));
    }

    private void requireLeft(PartyRef party, Fen before) {
        Fen left = free(party);
        if (left.isNegative() && left.compareTo(before) < 0) {
            throw new SettlementRefused(
                    "passedOn",
                    party,
                    before.minus(left).format(),
                    before.max(Fen.ZERO).format());
        }
    }

    /** A run of which something is held again is not closed any more. */
    private void reopen(List<Settlement> shared, Actor by) {
        for (Settlement settlement : shared) {
            SettlementRun run = settlements.getLocked(settlement.id()).currentRun();
            boolean held = ledger.balancesOf(AccountKind.HELD, settlement.id()).values().stream()
                    .anyMatch(balance -> !balance.isZero());
            if (run.status() == RunState.CLOSED && held) {
                history.move(run, RunState.POSTED, "", by);
            }
        }
    }
}
