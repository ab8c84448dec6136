package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.order.Order;

/** Seals charges as an invoice and books what the buyer owes (T1). */
@ApplicationScoped
@Transactional
public class InvoiceBooking {

    /** Days a buyer has to pay (platform rule). */
    public static final int PAYMENT_TERM_DAYS = 30;

    private Invoices invoices;
    private DocumentNumbers numbers;
    private Ledger ledger;
    private StatusLog log;
    private Clock clock;

    protected InvoiceBooking() {} // for CDI proxies

    /** Booking into the ledger. */
    @Inject
    public InvoiceBooking(Invoices invoices, DocumentNumbers numbers, Ledger ledger, StatusLog log, Clock clock) {
        this.invoices = invoices;
        this.numbers = numbers;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    /** Seals and books the charges of an order for a month; called by {@link Invoicing} only. */
    public Invoice issue(Order order, BillingPeriod period, List<Charge> charges, Actor by) {
        Invoice invoice = new Invoice(numbers.next(DocumentKind.INVOICE), order, period, charges);
        invoice.issue(clock.instant(), PAYMENT_TERM_DAYS);
        invoices.add(invoice);
        log.add(StatusLog.Entry.born(DocumentKind.INVOICE, invoice.id(), InvoiceState.DRAFT, by));
        log.add(StatusLog.Entry.moved(DocumentKind.INVOICE, invoice.id(), InvoiceState.DRAFT, invoice.status(), by));
        ledger.post(
                JournalEntry.of(
                                JournalKind.INVOICE_ISSUED,
                                "invoice:" + invoice.id(),
                                invoice.issueDate(),
                                "Invoice " + invoice.id() + " of order " + order.id() + " for " + period)
                        .debit(Account.receivable(invoice.buyer()), invoice.gross(), invoice.id())
                        .credit(Account.pool(invoice.id()), invoice.net(), invoice.id())
                        .credit(Account.tax(invoice.taxRate()), invoice.tax(), invoice.id()),
                by);
        return invoice;
    }
}
