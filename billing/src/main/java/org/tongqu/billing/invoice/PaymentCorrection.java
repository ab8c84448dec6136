package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Takes back payments that were noted for the wrong invoice: by a payment of less than nothing and a reversal (T12). */
@ApplicationScoped
@Transactional
public class PaymentCorrection {

    private Invoices invoices;
    private Ledger ledger;
    private StatusLog log;
    private Event<PaymentTakenBack> takenBack;
    private Clock clock;

    protected PaymentCorrection() {} // for CDI proxies

    /** Corrections of the kept payments. */
    @Inject
    public PaymentCorrection(
            Invoices invoices, Ledger ledger, StatusLog log, Event<PaymentTakenBack> takenBack, Clock clock) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.log = log;
        this.takenBack = takenBack;
        this.clock = clock;
    }

    /**
     * Takes back a payment with everything it has released.
     *
     * @throws PaymentRefused if it is unknown, the invoice was credited, or the money was passed on since
     */
    public void takeBack(String reference, String reason, Actor by) {
        String invoiceId = invoices.payment(reference)
                .map(payment -> payment.invoice().id())
                .orElseThrow(() -> new PaymentRefused("unknown", reference));
        Invoice invoice = invoices.getLocked(invoiceId);
        Payment payment = invoices.payment(reference).orElseThrow();
        requireUncredited(invoice);
        InvoiceState state = invoice.status();
        invoice.takeBack(payment, clock.instant(), by.name());
        log.add(StatusLog.Entry.moved(DocumentKind.INVOICE, invoiceId, state, invoice.status(), by)
                .because(reason));
        Journal journal = ledger.byKey("payment:" + reference).orElseThrow();
        // What is payable is locked before the money at the bank, in the order of payouts, so that neither waits for
        // the other.
        takenBack.fire(new PaymentTakenBack(invoiceId, journal.id(), reason, by));
        requireUnspent(invoice, payment);
        ledger.reverse(journal.id(), JournalKind.REVERSAL, BillingPeriod.dateOf(clock.instant()), reason, by);
    }

    private static void requireUncredited(Invoice invoice) {
        if (!invoice.credited().isZero()) {
            throw new PaymentRefused("credited", invoice.id());
        }
    }

    private void requireUnspent(Invoice invoice, Payment payment) {
        Fen advance = ledger.lockedBalance(Account.advance(invoice.buyer())).negate();
        if (payment.excess().compareTo(advance) > 0) {
            throw new PaymentRefused("advanceUsed", payment.excess().format(), advance.format());
        }
        Fen funds = ledger.lockedFunds();
        if (payment.amount().compareTo(funds) > 0) {
            throw new PaymentRefused("spent", payment.amount().format(), funds.format());
        }
    }
}
