package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.billing.Actor;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Ordering;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.security.SystemOnly;

/** Completes orders whose term is over and tells both sides. */
@ApplicationScoped
@Transactional
public class OrderCompletion {

    private static final Actor PLATFORM = Actor.of("platform");
    private static final String KIND = "order";
    private static final String PAGE = "workplace/orders/";

    private Ordering ordering;
    private TradeDesk desk;
    private NoticeSending sending;
    private Event<OrderCompleted> completed;

    protected OrderCompletion() {} // for CDI proxies

    @Inject
    public OrderCompletion(Ordering ordering, TradeDesk desk, NoticeSending sending, Event<OrderCompleted> completed) {
        this.ordering = ordering;
        this.desk = desk;
        this.sending = sending;
        this.completed = completed;
    }

    /** Numbers of orders, at most so many, whose term is over. */
    @SystemOnly
    public List<String> over(int limit) {
        return ordering.over(limit);
    }

    /** Completes an order from the day after its last one on; false if it was ended meanwhile or is not over. */
    @SystemOnly
    public boolean complete(String id) {
        Optional<Order> over = ordering.completeOver(id, PLATFORM);
        over.ifPresent(order -> {
            String lastDay = order.terms().endsOn().toString();
            desk.record(
                    "order.completed",
                    KIND,
                    id,
                    Map.of("lastDay", lastDay, "state", order.status().name()));
            tell(order, lastDay);
            completed.fire(new OrderCompleted(id));
        });
        return over.isPresent();
    }

    private void tell(Order order, String lastDay) {
        Phrase text = Phrase.of("order.notice.completed", Word.plain(order.id()), Word.plain(lastDay));
        NoticeItem item = new NoticeItem(PAGE + order.id(), text, List.of());
        sending.send(Stream.of(order.buyer(), order.seller())
                .map(party -> new Tiding(
                        Recipient.organisation(party.id()),
                        NoticeKind.ORDER_COMPLETED,
                        "order.completed:" + order.id(),
                        Word.plain(order.id()),
                        text,
                        item))
                .toList());
    }
}
