package org.tongqu.portal.cancellation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongqu.billing.invoice.EarlyEnding;
import org.tongqu.billing.order.Orders;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.OrderNotFound;

/** Says whose order it is and what is wrong with a wish to end it. */
@Dependent
public class OrderCancellationChecks {

    private static final int WORDS = 500;

    private final OrderBook book;
    private final Orders orders;
    private final EarlyEnding ending;
    private final Access access;

    @Inject
    public OrderCancellationChecks(OrderBook book, Orders orders, EarlyEnding ending, Access access) {
        this.book = book;
        this.orders = orders;
        this.ending = ending;
        this.access = access;
    }

    /** The order of the caller's organisation, while nobody else can change it until the transaction ends. */
    OrderFacts ofBuyer(String orderId) {
        OrderFacts order = book.get(orderId);
        access.requireOwn(OrderCancellations.CANCEL, order.buyer().id(), () -> new OrderNotFound(orderId));
        orders.lock(orderId);
        return order;
    }

    /** @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong */
    void draft(OrderFacts order, OrderCancellationDraft draft, LocalDate today) {
        Violations violations = new Violations();
        violations.text("reason", draft.reason(), WORDS);
        LocalDate day = draft.lastDay();
        violations.require(day != null, "lastDay", "required");
        if (day != null) {
            boolean inside = !day.isBefore(today) && day.isBefore(order.endsOn()) && !day.isBefore(order.startsOn());
            violations.require(inside, "lastDay", "cancellation.lastDay", today, order.endsOn());
            LocalDate invoiced = ending.invoicedUntil(order.id()).orElse(LocalDate.MIN);
            violations.require(!inside || !day.isBefore(invoiced), "lastDay", "cancellation.invoiced", invoiced);
        }
        violations.require(order.state().isRunning(), "lastDay", "cancellation.notAccepted");
        violations.throwIfAny();
    }
}
