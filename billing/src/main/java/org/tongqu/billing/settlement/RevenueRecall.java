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
 * Takes back what a payment has released when the payment is taken back: what was released since is reversed, and what the
 * other payments brought in is released anew.
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
     * @throws SettlementRefused if a party has less payable by now than it would have to give back
     */
    public void onTakenBack(@Observes PaymentTakenBack payment) {
        List<Settlement> shared = settlements.ofInvoice(payment.invoiceId());
        List<Journal> releases = shared.stream()
                .flatMap(settlement -> ledger.ofDocument(settlement.id()).stream())
                .collect(Collectors.toMap(Journal::id, journal -> journal, (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
        Set<Long> reversed = releases.stream()
                .filter(journal -> journal.reverses().isPresent())
                .map(journal -> journal.reverses().getAsLong())
                .collect(Collectors.toSet());
        releases.stream()
                .filter(journal -> journal.entry().kind() == JournalKind.REVENUE_RELEASED
                        && journal.id() > payment.journalId()
                        && !reversed.contains(journal.id()))
                .forEach(journal -> recall(journal, payment.reason(), payment.by()));
        reopen(shared, payment.by());
        release.release(payment.invoiceId(), payment.by());
    }

    private void recall(Journal journal, String reason, Actor by) {
        Map<PartyRef, Fen> payable = new TreeMap<>();
        journal.entry().postings().stream()
                .filter(posting -> posting.account().kind() == AccountKind.PAYABLE)
                .forEach(posting -> payable.merge(
                        PartyRef.of(posting.account().owner()), posting.amount().negate(), Fen::plus));
        payable.forEach((party, amount) -> {
            Fen free = ledger.lockedBalance(Account.payable(party)).negate().minus(payouts.reserved(party));
            if (amount.compareTo(free) > 0) {
                throw new SettlementRefused("passedOn", party, amount.format(), free.format());
            }
        });
        ledger.reverse(journal.id(), JournalKind.REVERSAL, history.today(), reason, by);
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
