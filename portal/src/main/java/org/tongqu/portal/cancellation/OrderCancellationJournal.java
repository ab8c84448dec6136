package org.tongqu.portal.cancellation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;

/** Tells the history of the order of every change of its cancellations, and the other side, in its transaction. */
@Dependent
public class OrderCancellationJournal {

    /** Path of the page of an order, up to its number. */
    static final String PAGE = "workplace/orders/";

    private static final String KIND = "order";

    private final AuditTrail audit;
    private final NoticeSending sending;
    private final Clock clock;

    @Inject
    public OrderCancellationJournal(AuditTrail audit, NoticeSending sending, Clock clock) {
        this.audit = audit;
        this.sending = sending;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Notes what a cancellation has become, text {@code audit.cancellation.<STATE>}, and tells the other side. */
    void record(OrderCancellation cancellation, String words) {
        OrderCancellationState state = cancellation.state();
        audit.record(
                "cancellation." + state.name(),
                new Subject(KIND, cancellation.orderId()),
                Map.of(),
                Map.of(
                        "cancellation", cancellation.id(),
                        "lastDay", cancellation.lastDay().toString()),
                words);
        boolean asked = state == OrderCancellationState.SUBMITTED || state == OrderCancellationState.WITHDRAWN;
        tell(cancellation, asked ? cancellation.sellerId() : cancellation.buyerId());
    }

    private void tell(OrderCancellation cancellation, String organisation) {
        String key = "cancellation.notice." + cancellation.state().name();
        Phrase text = Phrase.of(
                key,
                Word.plain(cancellation.orderId()),
                Word.plain(cancellation.lastDay().toString()));
        sending.send(List.of(new Tiding(
                Recipient.organisation(organisation),
                NoticeKind.ORDER_CANCELLATION,
                KIND + ":" + cancellation.id() + ":" + key,
                Word.plain(cancellation.orderId()),
                text,
                new NoticeItem(PAGE + cancellation.orderId(), text, List.of()))));
    }
}
