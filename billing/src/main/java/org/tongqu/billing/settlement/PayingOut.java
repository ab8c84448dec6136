package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Sending to parties what is payable to them, in two phases (T5, T6, T7). */
@ApplicationScoped
@Transactional
public class PayingOut {

    private static final int LONGEST_REFERENCE = 100;

    private Payouts payouts;
    private DocumentNumbers numbers;
    private Ledger ledger;
    private RunHistory time;
    private StatusLog log;

    protected PayingOut() {} // for CDI proxies

    /** Paying out of the ledger. */
    @Inject
    public PayingOut(Payouts payouts, DocumentNumbers numbers, Ledger ledger, RunHistory time, StatusLog log) {
        this.payouts = payouts;
        this.numbers = numbers;
        this.ledger = ledger;
        this.time = time;
        this.log = log;
    }

    /**
     * Sends an amount to a party; the same reference, party and amount again gives the payout submitted first.
     *
     * @param reference reference given to the bank, at most 100 characters
     * @throws PayoutRefused if amount or reference is missing, more is wanted than is payable or there, or the reference
     *     stands for another payout
     */
    public Payout submit(PartyRef party, Fen amount, String reference, Actor by) {
        if (!amount.isPositive()) {
            throw new PayoutRefused("amount", amount);
        }
        if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw new PayoutRefused("reference", LONGEST_REFERENCE);
        }
        Fen payable = ledger.lockedBalance(Account.payable(party)).negate();
        Optional<Payout> before = payouts.byReference(reference);
        if (before.isPresent()) {
            return same(before.get(), party, amount);
        }
        if (amount.compareTo(payable) > 0) {
            throw new PayoutRefused("insufficient", party, amount, payable);
        }
        requireFunds(amount);
        Payout payout = new Payout(numbers.next(DocumentKind.PAYOUT), party, amount, reference, time.now());
        payout.bookedAs(book(
                payout,
                JournalKind.PAYOUT_SUBMITTED,
                "payout:" + payout.id(),
                Account.payable(party),
                Account.payoutTransit(party),
                by));
        payouts.add(payout);
        log.add(StatusLog.Entry.born(DocumentKind.PAYOUT, payout.id(), payout.status(), by));
        return payout;
    }

    /** What was paid back to buyers before the parties returned their parts is missing until they do. */
    private void requireFunds(Fen amount) {
        Fen funds = ledger.lockedFunds();
        if (amount.compareTo(funds) > 0) {
            throw new PayoutRefused("funds", amount, funds);
        }
    }

    /** Records that the bank has paid. */
    public Payout confirm(String payoutId, Actor by) {
        Payout payout = move(payoutId, PayoutState.CONFIRMED, "", by);
        book(
                payout,
                JournalKind.PAYOUT_CONFIRMED,
                "payout-confirmed:" + payoutId,
                Account.payoutTransit(payout.party()),
                Account.PLATFORM_CASH,
                by);
        return payout;
    }

    /** Records that the bank has sent the money back; the amount is payable again. */
    public Payout returned(String payoutId, String reason, Actor by) {
        Payout payout = move(payoutId, PayoutState.RETURNED, reason, by);
        ledger.reverse(payout.journalId(), JournalKind.PAYOUT_RETURNED, time.today(), reason, by);
        return payout;
    }

    private Payout move(String payoutId, PayoutState target, String reason, Actor by) {
        Payout payout = payouts.lock(payoutId).orElseThrow(() -> new UnknownDocument(DocumentKind.PAYOUT, payoutId));
        PayoutState before = payout.status();
        payout.move(target);
        log.add(StatusLog.Entry.moved(DocumentKind.PAYOUT, payoutId, before, target, by)
                .because(reason));
        return payout;
    }

    private long book(Payout payout, JournalKind kind, String key, Account from, Account to, Actor by) {
        JournalEntry entry = JournalEntry.of(
                        kind, key, time.today(), "Payout " + payout.id() + " " + payout.reference())
                .debit(from, payout.amount(), payout.id())
                .credit(to, payout.amount(), payout.id());
        return ledger.post(entry, by).map(Journal::id).orElseThrow();
    }

    private static Payout same(Payout before, PartyRef party, Fen amount) {
        if (!before.party().equals(party) || !before.amount().equals(amount)) {
            throw new PayoutRefused("conflict", before.reference());
        }
        return before;
    }
}
