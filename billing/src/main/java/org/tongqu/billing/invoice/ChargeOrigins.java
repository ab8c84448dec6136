package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.price.PriceModel;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.Rating;
import org.tongqu.billing.usage.UsageRecords;

/** Leads charge lines back to the price, the tiers and the records of use they were made of. */
@ApplicationScoped
@Transactional
public class ChargeOrigins {

    private Invoices invoices;
    private Orders orders;
    private UsageRecords usage;

    protected ChargeOrigins() {} // for CDI proxies

    /** Origins out of the kept invoices, orders and records. */
    @Inject
    public ChargeOrigins(Invoices invoices, Orders orders, UsageRecords usage) {
        this.invoices = invoices;
        this.orders = orders;
        this.usage = usage;
    }

    /** Where all charges of an invoice come from, in their order. */
    public List<ChargeOrigin> of(Invoice invoice) {
        Order order = orders.get(invoice.orderId());
        return invoice.lines().stream()
                .map(line -> origin(invoice, order, line))
                .toList();
    }

    private ChargeOrigin origin(Invoice invoice, Order order, InvoiceLine line) {
        PricePlan plan = order.plan();
        if (line.kind() != LineKind.USAGE) {
            return new ChargeOrigin(
                    line,
                    plan,
                    order.terms().purpose(),
                    BigDecimal.ZERO,
                    Rating.furtherParts(plan, BigDecimal.ZERO, line.quantity()),
                    null);
        }
        BigDecimal before = chargedBefore(invoice, line);
        // Use under a price by time is counted, but the time is what costs.
        boolean byUse = plan.model() == PriceModel.PER_CALL;
        return new ChargeOrigin(
                line,
                plan,
                order.terms().purpose(),
                before,
                byUse ? Rating.furtherParts(plan, before, line.quantity()) : List.of(),
                usage.billed(invoice.id(), line.lineNo()));
    }

    /** Numbers of invoices rise, so an earlier one of the order has a lower number. */
    private BigDecimal chargedBefore(Invoice invoice, InvoiceLine line) {
        return invoices.ofOrder(invoice.orderId()).stream()
                .filter(other -> other.id().compareTo(invoice.id()) < 0)
                .flatMap(other -> other.lines().stream())
                .filter(other ->
                        other.kind() == LineKind.USAGE && other.origin().equals(line.origin()))
                .map(InvoiceLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
