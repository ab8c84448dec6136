package org.tongqu.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.tongqu.billing.order.Order;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;

/** Tells both sides of an order that its quota comes to an end, and of calls of which nobody knows whether they arrived. */
@Dependent
public class QuotaAlarm {

    /** Percent of the quota at which both sides are told. Platform rule. */
    private static final List<Integer> MARKS = List.of(80, 100);

    private static final int HUNDRED = 100;
    private static final String PAGE = "workplace/orders/";

    private final NoticeSending sending;
    private final Products products;

    @Inject
    public QuotaAlarm(NoticeSending sending, Products products) {
        this.sending = sending;
        this.products = products;
    }

    /** Tells of every mark that the last call has reached; each is told once a month. */
    void check(Order order, ServiceLimits limits, YearMonth month, long used) {
        long quota = limits.callsPerMonth();
        if (quota == GatewayMeter.UNLIMITED) {
            return;
        }
        for (int mark : MARKS) {
            if (used == atLeast(quota, mark)) {
                tell(order, "quota:" + order.id() + ":" + month + ":" + mark, "delivery.notice.quota", mark, quota);
            }
        }
    }

    /** The first number of calls that is that many percent of the quota. */
    static long atLeast(long quota, int percent) {
        return Math.max(1, (quota * percent + HUNDRED - 1) / HUNDRED);
    }

    void interrupted(Order order, GatewayCall call) {
        tell(order, "call:" + call.id(), "delivery.notice.interrupted", 1, call.id());
    }

    private void tell(Order order, String cause, String key, long first, long second) {
        String name = products.find(order.product().id())
                .map(DataProduct::name)
                .orElse(order.product().id());
        Phrase text = Phrase.of(key, Word.plain(name), Word.plain(order.id()), Word.plain(first), Word.plain(second));
        NoticeItem item = new NoticeItem(PAGE + order.id(), text, List.of());
        sending.send(Stream.of(order.buyer(), order.seller())
                .map(party -> new Tiding(
                        Recipient.organisation(party.id()),
                        NoticeKind.DELIVERY,
                        cause,
                        Word.plain(order.id()),
                        text,
                        item))
                .toList());
    }
}
