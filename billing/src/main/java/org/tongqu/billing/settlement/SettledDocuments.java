package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;

/** The invoice and the order that a settlement is about. */
@ApplicationScoped
public class SettledDocuments {

    private Invoices invoices;
    private Orders orders;

    protected SettledDocuments() {} // for CDI proxies

    /** The kept invoices and orders. */
    @Inject
    public SettledDocuments(Invoices invoices, Orders orders) {
        this.invoices = invoices;
        this.orders = orders;
    }

    /** The invoice as it is now; nobody else can pay or settle it until the transaction ends. */
    public Invoice lockInvoice(String invoiceId) {
        return invoices.getLocked(invoiceId);
    }

    /** The invoice. */
    public Invoice invoice(String invoiceId) {
        return invoices.get(invoiceId);
    }

    /** The order. */
    public Order order(String orderId) {
        return orders.get(orderId);
    }
}
