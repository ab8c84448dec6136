package org.tongqu.billing.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.agreement.NoVersionInForce;
import org.tongqu.billing.agreement.ShareAgreements;

/** Placing orders and moving them through their life. */
@ApplicationScoped
@Transactional
public class Ordering {

    private Orders orders;
    private ShareAgreements agreements;
    private DocumentNumbers numbers;
    private StatusLog log;
    private Clock clock;

    protected Ordering() {} // for CDI proxies

    /** Ordering over the kept orders. */
    @Inject
    public Ordering(Orders orders, ShareAgreements agreements, DocumentNumbers numbers, StatusLog log, Clock clock) {
        this.orders = orders;
        this.agreements = agreements;
        this.numbers = numbers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Places an order; it then waits for the seller.
     *
     * @throws UnknownDocument if the share agreement does not exist
     * @throws NoVersionInForce if no signed version of the share agreement governs the first day
     */
    public Order place(OrderRequest request, Actor by) {
        request.shareAgreement()
                .ifPresent(
                        id -> agreements.get(id).requireInForce(request.terms().startsOn()));
        Order order = new Order(numbers.next(DocumentKind.ORDER), request, clock.instant());
        orders.add(order);
        log.add(StatusLog.Entry.born(DocumentKind.ORDER, order.id(), order.status(), by));
        return order;
    }

    /** Accepts a placed order for the seller, or lets a suspended one go on. */
    public Order activate(String orderId, Actor by) {
        return move(orderId, OrderState.ACTIVE, "", by);
    }

    /** Interrupts the use of an order. */
    public Order suspend(String orderId, String reason, Actor by) {
        return move(orderId, OrderState.SUSPENDED, reason, by);
    }

    /** Ends an order; late records of use inside its term are still taken and charged. */
    public Order complete(String orderId, Actor by) {
        return move(orderId, OrderState.COMPLETED, "", by);
    }

    /** Numbers of running orders, at most so many, whose term is over, the longest over first. */
    public List<String> over(int limit) {
        return orders.overBefore(today(), limit);
    }

    /**
     * Ends an order whose term is over, from the day after its last one on.
     *
     * @return empty if it was ended meanwhile, or its term is not over
     */
    public Optional<Order> completeOver(String orderId, Actor by) {
        Order order = locked(orderId);
        if (!order.status().isRunning() || !order.terms().endsOn().isBefore(today())) {
            return Optional.empty();
        }
        return Optional.of(complete(orderId, by));
    }

    /** Cancels an order that the seller has not accepted yet. */
    public Order cancel(String orderId, String reason, Actor by) {
        return move(orderId, OrderState.CANCELLED, reason, by);
    }

    /**
     * Lets an order end earlier than agreed; what was used until then is charged as agreed.
     *
     * @param lastDay last business date of use, inside its term
     * @throws OrderRefused {@code lastDay} if the order is not accepted or the day lies outside its term
     */
    public Order endOn(String orderId, LocalDate lastDay) {
        Order order = locked(orderId);
        order.endOn(lastDay);
        return order;
    }

    private Order move(String orderId, OrderState target, String reason, Actor by) {
        Order order = locked(orderId);
        OrderState before = order.status();
        order.move(target);
        log.add(StatusLog.Entry.moved(DocumentKind.ORDER, orderId, before, target, by)
                .because(reason));
        return order;
    }

    private Order locked(String orderId) {
        return orders.lock(orderId).orElseThrow(() -> new UnknownDocument(DocumentKind.ORDER, orderId));
    }

    private LocalDate today() {
        return BillingPeriod.dateOf(clock.instant());
    }
}
