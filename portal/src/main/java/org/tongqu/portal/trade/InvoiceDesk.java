package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.invoice.Invoicing;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Issues invoices for what was used and ordered; for the provider's finance. */
@ApplicationScoped
@Transactional
public class InvoiceDesk {

    private Orders orders;
    private Invoices invoices;
    private Invoicing invoicing;
    private TradeDesk desk;

    protected InvoiceDesk() {} // for CDI proxies

    @Inject
    public InvoiceDesk(Orders orders, Invoices invoices, Invoicing invoicing, TradeDesk desk) {
        this.orders = orders;
        this.invoices = invoices;
        this.invoicing = invoicing;
        this.desk = desk;
    }

    /**
     * Issues the invoice of an order for a month; asked again, it is the same one.
     *
     * @param month {@code yyyy-MM}
     * @return its number
     */
    @Needs("invoice.issue")
    public String issue(String orderId, String month) {
        Order order =
                orders.find(String.valueOf(orderId)).orElseThrow(() -> new OrderNotFound(String.valueOf(orderId)));
        desk.access().requireSeller("invoice.issue", order);
        BillingPeriod period = period(month);
        boolean fresh = invoices.of(orderId, period).isEmpty();
        Invoice invoice = invoicing.issue(orderId, period, desk.access().actor());
        if (fresh) {
            desk.record(
                    "invoice.issued",
                    "invoice",
                    invoice.id(),
                    Map.of(
                            "order",
                            orderId,
                            "period",
                            month,
                            "grossFen",
                            invoice.gross().value(),
                            "netFen",
                            invoice.net().value()));
        }
        return invoice.id();
    }

    private static BillingPeriod period(String month) {
        return parsed(month).orElseThrow(() -> {
            Violations violations = new Violations();
            return new org.tongqu.portal.problem.InvalidInput(
                    violations.add("period", "trade.month").list());
        });
    }

    private static Optional<BillingPeriod> parsed(String month) {
        try {
            return Optional.of(BillingPeriod.parse(String.valueOf(month)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the caller refuses it, naming the field
        }
    }
}
