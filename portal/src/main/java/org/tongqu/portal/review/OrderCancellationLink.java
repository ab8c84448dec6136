package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.cancellation.OrderCancellation;
import org.tongqu.portal.cancellation.OrderCancellationReview;
import org.tongqu.portal.cancellation.OrderCancellations;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;

/** Leads to the order that is to end early; only those who may know of the order get so far. */
@ApplicationScoped
public class OrderCancellationLink implements SubjectLink {

    private OrderCancellations cancellations;
    private OrderBook orders;

    protected OrderCancellationLink() {} // for CDI proxies

    @Inject
    public OrderCancellationLink(OrderCancellations cancellations, OrderBook orders) {
        this.cancellations = cancellations;
        this.orders = orders;
    }

    @Override
    public String kind() {
        return OrderCancellationReview.SUBJECT;
    }

    @Override
    public SubjectFacts of(String id) {
        OrderCancellation cancellation = cancellations.get(id);
        OrderFacts order = orders.get(cancellation.orderId());
        return new SubjectFacts(
                order.product().name(),
                order.buyer().name() + " · " + order.id() + " · " + cancellation.lastDay(),
                "workplace/orders/" + order.id(),
                true);
    }
}
