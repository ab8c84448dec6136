package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Sending approved payouts to the bank and what the bank says, in two phases (T5, T6, T7). */
@ApplicationScoped
@Transactional
public class PayingOut {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 1_000;

    private Payouts payouts;
    private Ledger ledger;
    private RunHistory time;
    private StatusLog log;

    protected PayingOut() {} // for CDI proxies

    /** Paying out of the ledger. */
    @Inject
    public PayingOut(Payouts payouts, Ledger ledger, RunHistory time, StatusLog log) {
        this.payouts = payouts;
        this.ledger = ledger;
        this.time = time;
        this.log = log;
    }

    /**
     * Sends an approved payout to the bank; sent again, it stays as it was sent first.
     *
     * @throws PayoutRefused if less is payable by now because the party had to return something, or less is at the bank
     */
    public Payout submit(String payoutId, Actor by) {
        Payout payout = lock(payoutId);
        if (payout.status() == PayoutState.SUBMITTED) {
            return payout;
        }
        PayoutState before = payout.status();
        PayoutState.MOVES.require(before, PayoutState.SUBMITTED);
        Fen payable = ledger.lockedBalance(Account.payable(payout.party())).negate();
        if (payout.amount().compareTo(payable) > 0) {
            throw new PayoutRefused("insufficient", payout.party(), payout.amount(), payable);
        }
        requireFunds(payout.amount());
        long journal = book(
                payout,
                JournalKind.PAYOUT_SUBMITTED,
                "payout:" + payout.id(),
                Account.payable(payout.party()),
                Account.payoutTransit(payout.party()),
                by);
        payout.submit(journal, time.now());
        log.add(StatusLog.Entry.moved(DocumentKind.PAYOUT, payoutId, before, payout.status(), by));
        return payout;
    }

    /** What was paid back to buyers before the parties returned their parts is missing until they do. */
    private void requireFunds(Fen amount) {
        Fen funds = ledger.lockedFunds();
        if (amount.compareTo(funds) > 0) {
            throw new PayoutRefused("funds", amount, funds);
        }
    }

    /**
     * Records that the bank has paid; the same reference of the bank again changes nothing.
     *
     * @param bankReference what the bank calls the payment, at most 100 characters
     * @throws PayoutRefused if the reference is missing or too long
     */
    public Payout confirm(String payoutId, String bankReference, Actor by) {
        if (bankReference == null || bankReference.isBlank() || bankReference.length() > LONGEST_REFERENCE) {
            throw new PayoutRefused("reference", LONGEST_REFERENCE);
        }
        Payout before = lock(payoutId);
        if (before.bankReference().filter(bankReference::equals).isPresent()) {
            return before;
        }
        Payout payout = move(payoutId, "", by, sent -> sent.confirm(bankReference));
        book(
                payout,
                JournalKind.PAYOUT_CONFIRMED,
                "payout-confirmed:" + payoutId,
                Account.payoutTransit(payout.party()),
                Account.PLATFORM_CASH,
                by);
        return payout;
    }

    /**
     * Records that the bank has sent the money back; the amount is payable again.
     *
     * @param reason why, at most 1,000 characters
     * @throws PayoutRefused if the reason is missing or too long, or the bank has sent it back already
     */
    public Payout returned(String payoutId, String reason, Actor by) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new PayoutRefused("reason", LONGEST_REASON);
        }
        Payout payout = move(payoutId, reason, by, Payout::returned);
        long journal = payout.journalId().orElseThrow();
        ledger.reverse(journal, JournalKind.PAYOUT_RETURNED, time.today(), reason, by);
        return payout;
    }

    private Payout move(String payoutId, String reason, Actor by, Consumer<Payout> step) {
        Payout payout = lock(payoutId);
        PayoutState before = payout.status();
        step.accept(payout);
        log.add(StatusLog.Entry.moved(DocumentKind.PAYOUT, payoutId, before, payout.status(), by)
                .because(reason));
        return payout;
    }

    private Payout lock(String payoutId) {
        return payouts.lock(payoutId).orElseThrow(() -> new UnknownDocument(DocumentKind.PAYOUT, payoutId));
    }

    private long book(Payout payout, JournalKind kind, String key, Account from, Account to, Actor by) {
        JournalEntry entry = JournalEntry.of(
                        kind, key, time.today(), "Payout " + payout.id() + " " + payout.reference())
                .debit(from, payout.amount(), payout.id())
                .credit(to, payout.amount(), payout.id());
        return ledger.post(entry, by).map(Journal::id).orElseThrow();
    }
}
