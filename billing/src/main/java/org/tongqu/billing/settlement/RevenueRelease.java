package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoicesPaid;
import org.tongqu.billing.invoice.Payment;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/**
 * Pay when paid (T4): what the buyer, and a guarantor in its place, has paid becomes payable to the parties.
 *
 * <p>The amount is the net part of all payments less what was released before, split by what is still held for each
 * party. So it adds up, no party is overdrawn, and the last payment empties what is held. What is disputed waits: the part of
 * the payments that falls on it stays held. What a party has to return is kept out of it (T10).
 */
@ApplicationScoped
@Transactional
public class RevenueRelease {

    private Settlements settlements;
    private SettledDocuments documents;
    private Ledger ledger;
    private RunHistory history;
    private ClawbackBooking clawback;

    protected RevenueRelease() {} // for CDI proxies

    /** Release for the kept settlements. */
    @Inject
    public RevenueRelease(
            Settlements settlements,
            SettledDocuments documents,
            Ledger ledger,
            RunHistory history,
            ClawbackBooking clawback) {
        this.settlements = settlements;
        this.documents = documents;
        this.ledger = ledger;
        this.history = history;
        this.clawback = clawback;
    }

    /**
     * Releases what payments have brought in, in their transaction.
     *
     * @throws IllegalStateException if more than one of the invoices has a settlement: two releases in one transaction could wait
     *     crosswise for those of another one
     */
    public void onPayment(@Observes InvoicesPaid paid) {
        List<String> shared = paid.withSettlement();
        if (shared.size() > 1) {
            throw new IllegalStateException("each of " + shared + " is released in a transaction of its own");
        }
        shared.forEach(invoiceId -> release(invoiceId, paid.by()));
    }

    /** Keeps payments of an invoice away until the transaction ends. */
    public void lockInvoice(String invoiceId) {
        documents.lockInvoice(invoiceId);
    }

    /** Releases what the payments of an invoice have brought in so far; nothing if nothing is held or new. */
    public void release(String invoiceId, Actor by) {
        Invoice invoice = documents.invoice(invoiceId);
        List<SettlementRun> posted = postedRuns(invoiceId);
        Holdings holdings = holdings(posted);
        Fen shared = Fen.sum(
                posted.stream().map(run -> PoolHoldings.of(run).credited()).toList());
        Fen releasedBefore = shared.minus(holdings.held());
        Fen paid = paidToParties(invoice, posted).plus(paidByGuarantors(posted));
        Fen amount = paid.minus(holdings.waitingPart(paid, shared))
                .minus(releasedBefore)
                .min(holdings.free());
        if (amount.isPositive()) {
            Fen everReleased = releasedBefore.plus(returned(posted)).plus(amount);
            book(invoice, everReleased, Apportionment.split(amount, holdings.claims()), by);
        }
        closeReleased(posted, by);
    }

    /** What the buyer has paid, less the part of what is set aside beyond permitted revenues. */
    private static Fen paidToParties(Invoice invoice, List<SettlementRun> posted) {
        Fen paid = invoice.netPaid();
        Fen setAside = Fen.sum(
                posted.stream().map(run -> PoolHoldings.of(run).setAside()).toList());
        Fen left = invoice.net().minus(invoice.creditedNet());
        return left.isZero() ? paid : paid.minus(setAside.portion(paid.value(), left.value()));
    }

    /** What guarantors owed in all less what they still owe. */
    private Fen paidByGuarantors(List<SettlementRun> posted) {
        Fen paid = Fen.ZERO;
        for (SettlementRun run : posted) {
            if (run.guarantor().isPresent()) {
                Fen owed = Fen.sum(ledger.balancesOf(
                                AccountKind.GUARANTEE_SHORTFALL,
                                run.settlement().id())
                        .values());
                paid = paid.plus(PoolHoldings.of(run).shortfall()).minus(owed);
            }
        }
        return paid;
    }

    /** What was released and then returned. */
    private static Fen returned(List<SettlementRun> posted) {
        return Fen.sum(posted.stream()
                .flatMap(run -> run.settlement().clawbacks().stream())
                .flatMap(claim -> claim.shares().stream())
                .map(share -> share.payable().plus(share.claimed()))
                .toList());
    }

    private record Holding(String settlementId, PartyRef party) {}

    /**
     * What is held for the parties of the pools.
     *
     * @param claims what is held and not disputed, by party
     * @param waiting what is disputed of what is held
     */
    private record Holdings(List<Claim<Holding>> claims, Fen waiting) {

        Fen free() {
            return Fen.of(claims.stream().mapToLong(Claim::weight).sum());
        }

        Fen held() {
            return free().plus(waiting);
        }

        /** The part of what was paid that falls on what is disputed; all of it when everything is paid. */
        Fen waitingPart(Fen paid, Fen shared) {
            return waiting.isZero()
                    ? Fen.ZERO
                    : waiting.portion(paid.min(shared).max(Fen.ZERO).value(), shared.value());
        }
    }

    private List<SettlementRun> postedRuns(String invoiceId) {
        return settlements.ofInvoice(invoiceId).stream()
                .map(s -> settlements.getLocked(s.id()).currentRun())
                .filter(run -> run.status().isPosted())
                .toList();
    }

    /** What is disputed of a part waits, as long as it is still held. */
    private Holdings holdings(List<SettlementRun> posted) {
        List<Claim<Holding>> claims = new ArrayList<>();
        Fen waiting = Fen.ZERO;
        for (SettlementRun run : posted) {
            String settlementId = run.settlement().id();
            Map<PartyRef, Fen> disputed = run.waiting();
            for (Map.Entry<PartyRef, Fen> each :
                    new TreeMap<>(ledger.balancesOf(AccountKind.HELD, settlementId)).entrySet()) {
                Fen held = each.getValue().negate();
                Fen waits = disputed.getOrDefault(each.getKey(), Fen.ZERO).min(held);
                waiting = waiting.plus(waits);
                claims.add(new Claim<>(
                        new Holding(settlementId, each.getKey()),
                        held.minus(waits).value(),
                        claims.size()));
            }
        }
        return new Holdings(claims, waiting);
    }

    /** What was ever released is part of the key, for it only grows until a payment is taken back; so is how often one was. */
    private static String releaseKey(Invoice invoice, Fen everReleased) {
        long takenBack = invoice.payments().stream().filter(Payment::takesBack).count();
        String key = "release:" + invoice.id() + ":" + everReleased.value();
        return takenBack == 0 ? key : key + ":" + takenBack;
    }

    private void book(Invoice invoice, Fen everReleased, Map<Holding, Fen> amounts, Actor by) {
        JournalEntry entry = JournalEntry.of(
                JournalKind.REVENUE_RELEASED,
                releaseKey(invoice, everReleased),
                history.today(),
                "Release of revenue of invoice " + invoice.id());
        Map<PartyRef, Fen> parties = new TreeMap<>();
        for (Map.Entry<Holding, Fen> amount : amounts.entrySet()) {
            Holding holding = amount.getKey();
            parties.merge(holding.party(), amount.getValue(), Fen::plus);
            entry = entry.debit(Account.held(holding.party()), amount.getValue(), holding.settlementId())
                    .credit(Account.payable(holding.party()), amount.getValue(), holding.settlementId());
        }
        ledger.post(entry, by);
        clawback.net(entry, invoice.id(), parties, by);
    }

    private void closeReleased(List<SettlementRun> posted, Actor by) {
        for (SettlementRun run : posted) {
            boolean empty = ledger.balancesOf(AccountKind.HELD, run.settlement().id()).values().stream()
                    .allMatch(Fen::isZero);
            if (empty && run.status() == RunState.POSTED) {
                history.move(run, RunState.CLOSED, "", by);
            }
        }
    }
}
