package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Taking in what buyers pay (T3). */
@ApplicationScoped
@Transactional
public class Receivables {

    private static final int LONGEST_REFERENCE = 100;

    private Invoices invoices;
    private Ledger ledger;
    private StatusLog log;
    private Event<InvoicePaid> paid;
    private Clock clock;

    protected Receivables() {} // for CDI proxies

    /** Receivables of the kept invoices. */
    @Inject
    public Receivables(Invoices invoices, Ledger ledger, StatusLog log, Event<InvoicePaid> paid, Clock clock) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.log = log;
        this.paid = paid;
        this.clock = clock;
    }

    /**
     * Records money received for an invoice; the same reference, amount and invoice again gives the payment recorded
     * first. What exceeds the amount due becomes the buyer's advance.
     *
     * @param reference reference of the bank, at most 100 characters
     * @throws PaymentRefused if amount or reference is missing, or nothing is due
     * @throws PaymentConflict if the reference stands for another amount or invoice
     */
    public RecordedPayment recordPayment(String invoiceId, Fen amount, String reference, Actor by) {
        if (!amount.isPositive()) {
            throw new PaymentRefused("amount", amount);
        }
        if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw new PaymentRefused("reference", LONGEST_REFERENCE);
        }
        Invoice invoice = invoices.getLocked(invoiceId);
        Optional<Payment> before = invoices.payment(reference);
        if (before.isPresent()) {
            return new RecordedPayment(same(before.get(), invoiceId, amount), invoice.status(), true);
        }
        if (invoice.outstanding().isZero()) {
            throw new PaymentRefused("notDue", invoiceId);
        }
        InvoiceState state = invoice.status();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as precise as it is kept
        Payment payment = invoice.pay(amount, reference, now, by.name());
        log.add(StatusLog.Entry.moved(DocumentKind.INVOICE, invoiceId, state, invoice.status(), by)
                .because(reference));
        book(invoice, payment, by);
        paid.fire(new InvoicePaid(invoiceId, reference, payment.applied(), invoice.outstanding(), by));
        return new RecordedPayment(payment, state, false);
    }

    private static Payment same(Payment before, String invoiceId, Fen amount) {
        if (!before.invoice().id().equals(invoiceId) || !before.amount().equals(amount)) {
            throw new PaymentConflict(before.reference());
        }
        return before;
    }

    private void book(Invoice invoice, Payment payment, Actor by) {
        ledger.post(
                JournalEntry.of(
                                JournalKind.PAYMENT_RECEIVED,
                                "payment:" + payment.reference(),
                                BillingPeriod.dateOf(payment.recordedAt()),
                                "Payment " + payment.reference() + " for invoice " + invoice.id())
                        .debit(Account.PLATFORM_CASH, payment.amount(), invoice.id())
                        .credit(Account.receivable(invoice.buyer()), payment.applied(), invoice.id())
                        .credit(Account.advance(invoice.buyer()), payment.excess(), invoice.id()),
                by);
    }
}
