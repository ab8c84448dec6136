package org.tongqu.portal.trade;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.usage.UsageMonth;
import org.tongqu.billing.usage.UsageRecords;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads orders and what was used of them. */
@ApplicationScoped
@Transactional
public class OrderBook {

    private Orders orders;
    private UsageRecords usage;
    private TradeDesk desk;

    protected OrderBook() {} // for CDI proxies

    @Inject
    public OrderBook(Orders orders, UsageRecords usage, TradeDesk desk) {
        this.orders = orders;
        this.usage = usage;
        this.desk = desk;
    }

    /** The orders in which the caller's organisation buys or sells, newest first; all for those who see all. */
    @Needs("order.read")
    public Slice<OrderFacts> list(Page page) {
        Window window = new Window(page.offset(), page.size());
        var found = desk.access().seesAll("order.read")
                ? orders.list(window)
                : orders.ofParty(PartyRef.of(desk.access().organisation()), window);
        return new Slice<>(
                found.items().stream()
                        .map(order -> OrderFacts.of(order, desk.names()))
                        .toList(),
                found.total(),
                page);
    }

    /** The orders under an agreement that the caller may know of, oldest first. */
    @Needs("order.read")
    public List<OrderFacts> under(String agreementId) {
        return orders.ofContract(agreementId).stream()
                .filter(order -> desk.access().sees("order.read", order))
                .map(order -> OrderFacts.of(order, desk.names()))
                .toList();
    }

    /** The order a line of demo data is about: agreement, product, and which of them if there are several. */
    @SystemOnly
    public Optional<OrderFacts> demoOrder(JsonNode line) {
        return orders.ofContract(line.path("agreement").asText()).stream()
                .filter(order ->
                        order.product().id().equals(line.path("product").asText()))
                .skip(line.path("no").asLong())
                .findFirst()
                .map(order -> OrderFacts.of(order, desk.names()));
    }

    /** @throws OrderNotFound if there is none or the caller must not know of it */
    @Needs("order.read")
    public OrderFacts get(String id) {
        return OrderFacts.of(find("order.read", id), desk.names());
    }

    /** What was used by months, oldest first. */
    @Needs("usage.read")
    public List<UsageMonth> usage(String id) {
        return usage.months(find("usage.read", id).id());
    }

    /** What happened to the order, newest first. */
    @Needs("order.read")
    public List<AuditEntry> history(String id) {
        return desk.history("order", find("order.read", id).id());
    }

    /** Whether the caller may use a function such as {@code invoice.issue} for the seller of the order. */
    @Needs("order.read")
    public boolean maySell(String function, OrderFacts order) {
        return desk.access().actsForSeller(function, order.seller().id());
    }

    private Order find(String function, String id) {
        Order order = orders.find(id).orElseThrow(() -> new OrderNotFound(id));
        desk.access().requireSight(function, order);
        return order;
    }
}
