package org.tongqu.portal.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.trade.OrderFacts;

/** A wish that nobody answered lapses with the term of its order, and only that one. */
class OrderCancellationDecisionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final OffsetDateTime ASKED = OffsetDateTime.parse("2026-11-01T10:00:00+08:00");

    private final List<String> audited = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final OrderCancellation refused = wish("OC-0001");
    private final OrderCancellation open = wish("OC-0002");

    private final OrderCancellationRepository kept = (OrderCancellationRepository) Proxy.newProxyInstance(
            OrderCancellationRepository.class.getClassLoader(),
            new Class<?>[] {OrderCancellationRepository.class},
            (proxy, method, args) -> method.getName().equals("ofOrder") ? List.of(refused, open) : Optional.of(open));

    private final AuditTrail audit = new AuditTrail(null, null, null, null) {
        @Override
        public void record(String action, Subject subject, Map<String, ?> before, Map<String, ?> after, String reason) {
            audited.add(action + " " + subject.id());
        }
    };

    private final NoticeSending sending = new NoticeSending(null, null, null) {
        @Override
        public int send(Collection<Tiding> tidings) {
            tidings.forEach(one -> told.add(one.to().id() + " " + one.cause()));
            return tidings.size();
        }
    };

    private final OrderCancellationDecision decision =
            new OrderCancellationDecision(kept, new OrderCancellationJournal(audit, sending, CLOCK), null, null);

    private static OrderCancellation wish(String id) {
        OrderFacts order = new OrderFacts(
                "DD-1",
                "AG-1",
                new OrderFacts.Party("O031", "买方（示例）"),
                new OrderFacts.Party("O011", "卖方（示例）"),
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        LocalDate day = LocalDate.of(2026, 11, 20);
        return new OrderCancellation(id, order, new OrderCancellationDraft(day, "不再需要（示例）"), ASKED);
    }

    @Test
    void whatIsOpenLapsesOnceAndTheBuyerIsTold() {
        refused.end(OrderCancellationState.REFUSED, "不同意（示例）", ASKED);
        assertThat(decision.lapse("DD-1")).contains(open);
        assertThat(open.state()).isEqualTo(OrderCancellationState.LAPSED);
        assertThat(refused.state()).isEqualTo(OrderCancellationState.REFUSED);
        assertThat(decision.lapse("DD-1")).isEmpty();
        assertThat(audited).containsExactly("cancellation.LAPSED DD-1");
        assertThat(told).containsExactly("O031 order:OC-0002:cancellation.notice.LAPSED");
    }
}
