package org.tongqu.portal.cancellation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;

/** Reads the cancellations of orders; whoever may know of an order may know of them. */
@ApplicationScoped
@Transactional
public class OrderCancellations {

    static final String CANCEL = "order.cancel";
    private static final String READ = "order.read";

    private OrderCancellationRepository cancellations;
    private OrderBook orders;
    private Access access;

    protected OrderCancellations() {} // for CDI proxies

    @Inject
    public OrderCancellations(OrderCancellationRepository cancellations, OrderBook orders, Access access) {
        this.cancellations = cancellations;
        this.orders = orders;
        this.access = access;
    }

    /** The cancellations of an order, latest first. */
    @Needs(READ)
    public List<OrderCancellation> of(String orderId) {
        return cancellations.ofOrder(orders.get(orderId).id());
    }

    /** @throws OrderCancellationNotFound if there is none or the caller must not know of its order */
    @Needs(READ)
    public OrderCancellation get(String id) {
        OrderCancellation found = cancellations.find(id).orElseThrow(() -> new OrderCancellationNotFound(id));
        orders.get(found.orderId());
        return found;
    }

    /** Whether the caller may ask to end the order; that one is open already is not looked for. */
    @Needs(READ)
    public boolean mayRequest(OrderFacts order) {
        return order.state().isRunning()
                && access.ownsOrAll(CANCEL, order.buyer().id());
    }

    /** Whether the caller may take it back. */
    @Needs(READ)
    public boolean mayWithdraw(OrderCancellation cancellation) {
        return !cancellation.state().isDone() && access.ownsOrAll(CANCEL, cancellation.buyerId());
    }
}
