package org.tongqu.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;

/** Tells the other side of an order what was declared, accepted or objected to. */
@Dependent
public class HandOverTidings {

    private static final String PAGE = "workplace/orders/";

    private final NoticeSending sending;
    private final Orders orders;

    @Inject
    public HandOverTidings(NoticeSending sending, Orders orders) {
        this.sending = sending;
        this.orders = orders;
    }

    void tell(HandOver handOver) {
        Order order = orders.get(handOver.orderId());
        boolean toBuyer = handOver.state() == HandOverState.DELIVERED;
        String to = toBuyer ? order.buyer().id() : order.seller().id();
        String key = "delivery.notice." + handOver.state().name();
        Phrase text = Phrase.of(key, Word.plain(order.id()));
        // A delivery after an objection is news again.
        String cause = "handover:" + order.id() + ":" + handOver.state() + ":"
                + handOver.deliveredAt().toInstant();
        sending.send(List.of(new Tiding(
                Recipient.organisation(to),
                NoticeKind.DELIVERY,
                cause,
                Word.plain(order.id()),
                text,
                new NoticeItem(PAGE + order.id(), text, List.of()))));
    }
}
