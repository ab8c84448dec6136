package org.tongqu.portal.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.order.Ordering;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.memory.DirectEvent;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Tiding;

/** An order whose term is over is completed once: in the status log, in its history, and both sides hear of it. */
class OrderCompletionTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

    private final List<String> audited = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<OrderCompleted> fired = new ArrayList<>();
    private boolean running = true;

    private final Order order = new Order() {
        @Override
        public String id() {
            return "DD-1";
        }

        @Override
        public PartyRef buyer() {
            return PartyRef.of("O031");
        }

        @Override
        public PartyRef seller() {
            return PartyRef.of("O011");
        }

        @Override
        public OrderTerms terms() {
            return OrderTerms.of(PurposeClass.INDUSTRIAL_DEVELOPMENT, LAST.minusDays(1), LAST);
        }

        @Override
        public OrderState status() {
            return OrderState.COMPLETED;
        }

        @Override
        public Instant placedAt() {
            return Instant.EPOCH;
        }
    };

    private final Ordering ordering = new Ordering() {
        @Override
        public List<String> over(int limit) {
            return running ? List.of("DD-1") : List.of();
        }

        @Override
        public Optional<Order> completeOver(String orderId, Actor by) {
            boolean first = running;
            running = false;
            assertThat(by).isEqualTo(Actor.of("platform"));
            return first ? Optional.of(order) : Optional.empty();
        }
    };

    private OrderCompletion completion() {
        AuditTrail audit = new AuditTrail(null, null, null, null) {
            @Override
            public void record(
                    String action, Subject subject, Map<String, ?> before, Map<String, ?> after, String reason) {
                audited.add(action + " " + subject + " " + after.get("lastDay"));
            }
        };
        NoticeSending sending = new NoticeSending(null, null, null) {
            @Override
            public int send(Collection<Tiding> tidings) {
                tidings.forEach(one -> told.add(one.to().id() + " " + one.cause()));
                return tidings.size();
            }
        };
        return new OrderCompletion(
                ordering, new TradeDesk(null, null, audit, null), sending, new DirectEvent<>(fired::add));
    }

    @Test
    void it_is_recorded_told_to_both_and_to_the_features_behind() {
        assertThat(completion().over(1)).containsExactly("DD-1");
        assertThat(completion().complete("DD-1")).isTrue();
        assertThat(audited).containsExactly("order.completed " + new Subject("order", "DD-1") + " 2026-11-21");
        assertThat(told).containsExactly("O031 order.completed:DD-1", "O011 order.completed:DD-1");
        assertThat(fired).containsExactly(new OrderCompleted("DD-1"));
    }

    @Test
    void what_was_completed_already_is_left_alone() {
        completion().complete("DD-1");
        assertThat(completion().complete("DD-1")).isFalse();
        assertThat(completion().over(1)).isEmpty();
        assertThat(audited).hasSize(1);
        assertThat(told).hasSize(2);
        assertThat(fired).hasSize(1);
    }
}
