package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private Event<InvoicesPaid> paid;
    private Clock clock;

    protected Receivables() {} // for CDI proxies

    /** Receivables of the kept invoices. */
    @Inject
    public Receivables(Invoices invoices, Ledger ledger, StatusLog log, Event<InvoicesPaid> paid, Clock clock) {
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
        Remittance remittance = wellFormed(new Remittance(invoiceId, amount, reference));
        Invoice invoice = invoices.getLocked(invoiceId);
        Optional<Payment> before = invoices.payment(reference);
        return before.isPresent()
                ? repeated(before.get(), remittance, invoice)
                : recordNew(Map.of(remittance, invoice), by).get(0);
    }

    /**
     * Records money received for several invoices, all of it or none, as {@link #recordPayment} does one by one; waits for
     * nobody who holds one of the invoices.
     *
     * @param remittances each for another invoice, with a reference that does not stand for a payment yet
     * @return what became of each, in their order; empty if an invoice is not known or somebody holds it
     * @throws PaymentRefused if one is refused
     * @throws jakarta.persistence.PersistenceException if a reference stands for a payment
     * @throws IllegalStateException if more than one of the invoices has a settlement
     */
    public List<RecordedPayment> recordPayments(List<Remittance> remittances, Actor by) {
        remittances.forEach(Receivables::wellFormed);
        Map<String, Invoice> free = new HashMap<>();
        invoices.lockFree(remittances.stream().map(Remittance::invoiceId).toList())
                .forEach(invoice -> free.put(invoice.id(), invoice));
        if (free.size() < remittances.size()) {
            return List.of();
        }
        Map<Remittance, Invoice> owed = new LinkedHashMap<>();
        remittances.forEach(remittance -> owed.put(remittance, free.get(remittance.invoiceId())));
        return recordNew(owed, by);
    }

    private List<RecordedPayment> recordNew(Map<Remittance, Invoice> owed, Actor by) {
        List<RecordedPayment> recorded = new ArrayList<>();
        owed.forEach((remittance, invoice) -> recorded.add(pay(invoice, remittance, by)));
        log.addAll(recorded.stream().map(each -> moved(each, by)).toList());
        ledger.postAll(recorded.stream().map(each -> journal(each.payment())).toList(), by);
        paid.fire(new InvoicesPaid(recorded.stream().map(Receivables::paid).toList(), by));
        return recorded;
    }

    private static Remittance wellFormed(Remittance remittance) {
        String reference = remittance.reference();
        if (!remittance.amount().isPositive()) {
            throw new PaymentRefused("amount", remittance.amount());
        }
        if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw new PaymentRefused("reference", LONGEST_REFERENCE);
        }
        return remittance;
    }

    private static RecordedPayment repeated(Payment before, Remittance remittance, Invoice invoice) {
        if (!before.invoice().id().equals(invoice.id()) || !before.amount().equals(remittance.amount())) {
            throw new PaymentConflict(before.reference());
        }
        return new RecordedPayment(before, invoice.status(), invoice.status(), invoice.outstanding(), true);
    }

    private RecordedPayment pay(Invoice invoice, Remittance remittance, Actor by) {
        if (invoice.outstanding().isZero()) {
            throw new PaymentRefused("notDue", invoice.id());
        }
        InvoiceState state = invoice.status();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as precise as it is kept
        Payment payment = invoice.pay(remittance.amount(), remittance.reference(), now, by.name());
        return new RecordedPayment(payment, state, invoice.status(), invoice.outstanding(), false);
    }

    private static StatusLog.Entry moved(RecordedPayment recorded, Actor by) {
        Payment payment = recorded.payment();
        return StatusLog.Entry.moved(
                        DocumentKind.INVOICE, payment.invoice().id(), recorded.before(), recorded.after(), by)
                .because(payment.reference());
    }

    private static JournalEntry journal(Payment payment) {
        Invoice invoice = payment.invoice();
        return JournalEntry.of(
                        JournalKind.PAYMENT_RECEIVED,
                        "payment:" + payment.reference(),
                        BillingPeriod.dateOf(payment.recordedAt()),
                        "Payment " + payment.reference() + " for invoice " + invoice.id())
                .debit(Account.PLATFORM_CASH, payment.amount(), invoice.id())
                .credit(Account.receivable(invoice.buyer()), payment.applied(), invoice.id())
                .credit(Account.advance(invoice.buyer()), payment.excess(), invoice.id());
    }

    private static InvoicePaid paid(RecordedPayment recorded) {
        Payment payment = recorded.payment();
        Invoice invoice = payment.invoice();
        return new InvoicePaid(
                invoice.id(), payment.reference(), payment.applied(), recorded.outstanding(), invoice.hasSettlement());
    }
}
