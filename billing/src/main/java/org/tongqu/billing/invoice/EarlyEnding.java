package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderRefused;
import org.tongqu.billing.order.Ordering;
import org.tongqu.billing.order.Orders;

/**
 * Ends orders before their term, as both sides agreed.
 *
 * <p>A month that is invoiced stays as it is: its charges were calculated by the longer term. What is to be given back of it
 * is given back by a credit note.
 */
@ApplicationScoped
@Transactional
public class EarlyEnding {

    private Orders orders;
    private Ordering ordering;
    private Invoices invoices;

    protected EarlyEnding() {} // for CDI proxies

    /** Early ending over the kept orders and invoices. */
    @Inject
    public EarlyEnding(Orders orders, Ordering ordering, Invoices invoices) {
        this.orders = orders;
        this.ordering = ordering;
        this.invoices = invoices;
    }

    /** The last day of the latest month of an order that is invoiced; empty if none is. */
    public Optional<LocalDate> invoicedUntil(String orderId) {
        return invoices.ofOrder(orderId).stream()
                .map(Invoice::period)
                .max(Comparator.naturalOrder())
                .map(BillingPeriod::lastDay);
    }

    /**
     * Makes the day the last one of the order. No invoice of the order is issued meanwhile.
     *
     * @throws OrderRefused {@code lastDay} if the order is not accepted or the day lies outside its term, {@code invoiced}
     *     if a later day of it is invoiced and inside its term
     */
    public Order end(String orderId, LocalDate lastDay) {
        Order order = orders.lock(orderId).orElseThrow(() -> new UnknownDocument(DocumentKind.ORDER, orderId));
        Optional<LocalDate> invoiced = invoicedUntil(orderId).filter(lastDay::isBefore);
        if (invoiced.isPresent() && lastDay.isBefore(order.terms().endsOn())) {
            throw new OrderRefused("invoiced", orderId, lastDay, invoiced.get());
        }
        return ordering.endOn(orderId, lastDay);
    }
}
