package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.usage.UsageRecords;
import org.tongqu.billing.usage.UsageTotal;

/** Issuing invoices: rates what is not billed yet, seals it, and books it. */
@ApplicationScoped
@Transactional
public class Invoicing {

    private Orders orders;
    private UsageRecords usage;
    private Invoices invoices;
    private InvoiceBooking booking;
    private Event<InvoiceIssued> issued;

    protected Invoicing() {} // for CDI proxies

    /** Invoicing over the kept orders, usage and invoices. */
    @Inject
    public Invoicing(
            Orders orders, UsageRecords usage, Invoices invoices, InvoiceBooking booking, Event<InvoiceIssued> issued) {
        this.orders = orders;
        this.usage = usage;
        this.invoices = invoices;
        this.booking = booking;
        this.issued = issued;
    }

    /** What {@link #issue} would charge now, without issuing it. */
    public List<Charge> preview(String orderId, BillingPeriod period) {
        Order order = orders.get(orderId);
        return InvoiceGenerator.generate(order.plan(), order.terms(), period, usage.unbilled(orderId, period));
    }

    /**
     * Issues the invoice of an order for a month; if there is one already, gives that one.
     *
     * <p>It contains the usage of that and earlier months that is not billed yet. While it is issued, no record of use
     * can be added to the order, so that every record is either in it or left for the next one.
     *
     * @throws UnknownDocument if there is no such order
     * @throws InvoiceRefused if the order is not chargeable, or nothing is to be charged
     */
    public Invoice issue(String orderId, BillingPeriod period, Actor by) {
        Order order = orders.lock(orderId).orElseThrow(() -> new UnknownDocument(DocumentKind.ORDER, orderId));
        Optional<Invoice> before = invoices.of(orderId, period);
        if (before.isPresent()) {
            return before.get();
        }
        if (!order.status().isChargeable()) {
            throw new InvoiceRefused("notChargeable", orderId, order.status());
        }
        List<UsageTotal> totals = usage.unbilled(orderId, period);
        List<Charge> charges = InvoiceGenerator.generate(order.plan(), order.terms(), period, totals);
        if (charges.isEmpty()) {
            throw new InvoiceRefused("nothingToCharge", orderId, period);
        }
        Invoice invoice = booking.issue(order, period, charges, by);
        requireAllBilled(invoice, totals);
        issued.fire(new InvoiceIssued(invoice.id(), orderId, period, invoice.gross(), invoice.net(), by));
        return invoice;
    }

    private void requireAllBilled(Invoice invoice, List<UsageTotal> totals) {
        long expected = totals.stream().mapToLong(UsageTotal::records).sum();
        long marked = usage.markBilled(invoice.orderId(), invoice.id());
        if (marked != expected) {
            throw new IllegalStateException("Invoice " + invoice.id() + " rated " + expected + " records of use, but "
                    + marked + " are marked as billed");
        }
    }
}
