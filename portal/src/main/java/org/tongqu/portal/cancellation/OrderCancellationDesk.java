package org.tongqu.portal.cancellation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.trade.OrderFacts;

/** Lets buyers ask to end their orders, and take that back. */
@ApplicationScoped
@Transactional
public class OrderCancellationDesk {

    private OrderCancellationRepository cancellations;
    private OrderCancellationJournal journal;
    private OrderCancellationChecks checks;
    private OrderCancellationReview review;
    private Caller caller;

    protected OrderCancellationDesk() {} // for CDI proxies

    @Inject
    public OrderCancellationDesk(
            OrderCancellationRepository cancellations,
            OrderCancellationJournal journal,
            OrderCancellationChecks checks,
            OrderCancellationReview review,
            Caller caller) {
        this.cancellations = cancellations;
        this.journal = journal;
        this.checks = checks;
        this.review = review;
        this.caller = caller;
    }

    /**
     * Asks the seller to let an order of the caller's organisation end early.
     *
     * @return the number of the cancellation
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong
     * @throws OrderCancellationOpen if one of the order is not decided yet
     */
    @Needs(OrderCancellations.CANCEL)
    public String request(String orderId, OrderCancellationDraft draft) {
        OrderFacts order = checks.ofBuyer(orderId);
        checks.draft(order, draft, journal.today());
        List<OrderCancellation> before = cancellations.ofOrder(orderId);
        if (before.stream().anyMatch(one -> !one.state().isDone())) {
            throw new OrderCancellationOpen(orderId);
        }
        OrderCancellation cancellation = new OrderCancellation(cancellations.nextId(), order, draft, journal.now());
        cancellations.add(cancellation);
        journal.record(cancellation, cancellation.reason());
        review.start(cancellation, caller.username());
        return cancellation.id();
    }

    /** Takes back what the seller has not decided. */
    @Needs(OrderCancellations.CANCEL)
    public void withdraw(String orderId, String id) {
        checks.ofBuyer(orderId);
        OrderCancellation cancellation = cancellations
                .lock(id)
                .filter(found -> found.orderId().equals(orderId))
                .orElseThrow(() -> new OrderCancellationNotFound(id));
        cancellation.end(OrderCancellationState.WITHDRAWN, "", journal.now());
        review.withdraw(cancellation);
        journal.record(cancellation, "");
    }
}
