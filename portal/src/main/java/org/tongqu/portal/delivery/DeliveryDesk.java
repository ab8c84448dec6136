package org.tongqu.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductNotFound;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.OrderNotFound;

/** What every use case of delivery needs: the order, its two sides, who asks, the audit trail, the present. */
@Dependent
public class DeliveryDesk {

    private final OrderBook orders;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public DeliveryDesk(OrderBook orders, Access access, AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** An order the caller may know of. */
    OrderFacts order(String id) {
        return orders.get(id);
    }

    /** An order whose buyer the caller acts for. */
    OrderFacts bought(String function, String id) {
        OrderFacts order = order(id);
        access.requireOwn(function, order.buyer().id(), () -> new OrderNotFound(id));
        return order;
    }

    /** An order whose seller the caller acts for. */
    OrderFacts sold(String function, String id) {
        OrderFacts order = order(id);
        access.requireOwn(function, order.seller().id(), () -> new OrderNotFound(id));
        return order;
    }

    /** Lets the call go on if the caller acts for the provider of the product. */
    void requireProvider(String function, DataProduct product) {
        access.requireOwn(function, product.providerId(), () -> new ProductNotFound(product.id()));
    }

    /** Whether the caller may use the function for that organisation. */
    boolean acts(String function, String organisation) {
        return access.ownsOrAll(function, organisation);
    }

    String username() {
        return access.username();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Records what was done, for the page of the order. */
    void record(String action, String orderId, Map<String, ?> facts) {
        audit.record(action, new Subject("order", orderId), Map.of(), facts, "");
    }

    /** Records what was changed, for the page of the product. */
    void recordChange(String action, DataProduct product, Map<String, ?> before, Map<String, ?> after) {
        audit.record(action, new Subject("product", product.id()), before, after, "");
    }
}
