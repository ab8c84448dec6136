package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.contribution.ContributionSnapshot;
import org.tongqu.billing.contribution.Contributions;
import org.tongqu.billing.contribution.Quarter;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;

/** The invoice and the order that a settlement is about, and what its members contributed. */
@ApplicationScoped
public class SettledDocuments {

    private Invoices invoices;
    private Orders orders;
    private Contributions contributions;

    protected SettledDocuments() {} // for CDI proxies

    /** The kept invoices, orders and contributions. */
    @Inject
    public SettledDocuments(Invoices invoices, Orders orders, Contributions contributions) {
        this.invoices = invoices;
        this.orders = orders;
        this.contributions = contributions;
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

    /** What counts of the last quarter that is closed and was over before the month, if there is one. */
    public Optional<ContributionSnapshot> contributions(String agreementId, BillingPeriod month) {
        return contributions.latestClosed(
                agreementId, Quarter.of(month.firstDay()).before());
    }
}
