package org.tongqu.billing.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.invoice.PaymentCorrection;
import org.tongqu.billing.invoice.Receivables;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.settlement.PayingOut;

/** Books what a line of the bank means, and takes it back; called by {@link LineMatching} only. */
@ApplicationScoped
@Transactional
public class BankBooking {

    private Receivables receivables;
    private PaymentCorrection correction;
    private PayingOut payingOut;
    private Ledger ledger;
    private Clock clock;

    protected BankBooking() {} // for CDI proxies

    /** Booking into the ledger. */
    @Inject
    public BankBooking(
            Receivables receivables, PaymentCorrection correction, PayingOut payingOut, Ledger ledger, Clock clock) {
        this.receivables = receivables;
        this.correction = correction;
        this.payingOut = payingOut;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Books a part of a line as a payment of an invoice, the way every payment goes.
     *
     * @param reference by which the payment is known, used once
     */
    public Journal payment(String invoiceId, Fen amount, String reference, Actor by) {
        receivables.recordPayment(invoiceId, amount, reference, by);
        return ledger.byKey("payment:" + reference).orElseThrow();
    }

    /** Confirms a payout with what the bank calls it. */
    public Journal payout(String payoutId, BankLine line, Actor by) {
        String reference =
                line.entry().reference().isEmpty() ? line.code() : line.entry().reference();
        payingOut.confirm(payoutId, reference, by);
        return ledger.byKey("payout-confirmed:" + payoutId).orElseThrow();
    }

    /** A journal that is booked already. */
    public Journal journal(long id) {
        return ledger.find(id).orElseThrow();
    }

    /** Books money whose sender or purpose nobody knows yet. */
    public Journal suspense(BankLine line, Fen amount, long match, Actor by) {
        return book(JournalKind.RECEIPT_SUSPENDED, AccountKind.SUSPENSE, line, amount, match, by);
    }

    /**
     * Books what the bank took for itself, or gave.
     *
     * @throws MatchRefused if it took more than the books have at the bank
     */
    public Journal charge(BankLine line, Fen amount, long match, Actor by) {
        return book(JournalKind.BANK_CHARGED, AccountKind.BANK_CHARGES, line, amount, match, by);
    }

    private Journal book(JournalKind kind, AccountKind other, BankLine line, Fen amount, long match, Actor by) {
        requireFunds(amount.negate());
        JournalEntry entry = JournalEntry.of(
                        kind,
                        "bank:" + line.code() + ":" + match,
                        BillingPeriod.dateOf(clock.instant()),
                        "Line " + line.code() + " of the bank")
                .debit(Account.PLATFORM_CASH, amount, line.code())
                .credit(new Account(other, ""), amount, line.code());
        return ledger.post(entry, by).orElseThrow();
    }

    /** Money leaves the account in the books only if it is there, and nobody else can spend it until the transaction ends. */
    private void requireFunds(Fen out) {
        if (!out.isPositive()) {
            return;
        }
        Fen funds = ledger.lockedFunds();
        if (out.compareTo(funds) > 0) {
            throw new MatchRefused("spent", out.format(), funds.format());
        }
    }

    /**
     * Takes back what a match booked: a payment with all it has released, anything else by reversal.
     *
     * @throws MatchRefused if the money that came in was spent since
     */
    public void takeBack(ReconMatch match, String reason, Actor by) {
        Journal journal = ledger.find(match.journalId()).orElseThrow();
        if (journal.entry().kind() == JournalKind.PAYMENT_RECEIVED) {
            correction.takeBack(journal.entry().businessKey().substring("payment:".length()), reason, by);
        } else {
            requireFunds(match.amount());
            ledger.reverse(journal.id(), JournalKind.REVERSAL, BillingPeriod.dateOf(clock.instant()), reason, by);
        }
    }
}
