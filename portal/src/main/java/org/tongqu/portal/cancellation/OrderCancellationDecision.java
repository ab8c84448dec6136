package org.tongqu.portal.cancellation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.invoice.EarlyEnding;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;

/** Carries out what the seller decided about a cancellation. */
@Dependent
public class OrderCancellationDecision {

    private final OrderCancellationRepository cancellations;
    private final OrderCancellationJournal journal;
    private final Orders orders;
    private final EarlyEnding ending;

    @Inject
    public OrderCancellationDecision(
            OrderCancellationRepository cancellations,
            OrderCancellationJournal journal,
            Orders orders,
            EarlyEnding ending) {
        this.cancellations = cancellations;
        this.journal = journal;
        this.orders = orders;
        this.ending = ending;
    }

    /**
     * Ends the order on the day asked for; on the day of the decision if that has passed meanwhile, and with the last month
     * that was invoiced meanwhile.
     */
    void approve(String id, String words) {
        OrderCancellation cancellation = locked(id);
        Order order = orders.lock(cancellation.orderId()).orElseThrow();
        LocalDate invoiced = ending.invoicedUntil(order.id()).orElse(LocalDate.MIN);
        LocalDate latest = Collections.max(List.of(cancellation.lastDay(), journal.today(), invoiced));
        LocalDate day = Collections.min(List.of(latest, order.terms().endsOn()));
        ending.end(order.id(), day);
        cancellation.approve(day, words, journal.now());
        journal.record(cancellation, words);
    }

    /** Lets the order go on. */
    void refuse(String id, String words) {
        OrderCancellation cancellation = locked(id);
        cancellation.end(OrderCancellationState.REFUSED, words, journal.now());
        journal.record(cancellation, words);
    }

    /** Ends what nobody answered until the term of the order was over; empty if there is nothing. */
    Optional<OrderCancellation> lapse(String orderId) {
        Optional<OrderCancellation> open = cancellations.ofOrder(orderId).stream()
                .filter(found -> !found.state().isDone())
                .findFirst()
                .map(found -> locked(found.id()));
        open.ifPresent(cancellation -> {
            cancellation.end(OrderCancellationState.LAPSED, "", journal.now());
            journal.record(cancellation, "");
        });
        return open;
    }

    private OrderCancellation locked(String id) {
        return cancellations.lock(id).orElseThrow(() -> new OrderCancellationNotFound(id));
    }
}
