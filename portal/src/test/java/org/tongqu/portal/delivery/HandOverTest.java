package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.time.WorkingDays;

/** A delivery is declared, then accepted or objected to, once; after an objection it begins anew. */
class HandOverTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-20T18:00:00+08:00");

    private final HandOver handOver = new HandOver("DD-1");

    @Test
    void what_was_declared_is_accepted_once() {
        handOver.deliver("", "publisher", NOW, NOW.plusDays(7));
        assertThatThrownBy(() -> handOver.deliver("", "publisher", NOW, NOW)).isInstanceOf(Refusal.class);
        handOver.accept("buyer", NOW.plusDays(1));
        assertThat(handOver.state()).isEqualTo(HandOverState.ACCEPTED);
        assertThatThrownBy(() -> handOver.accept("buyer", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handOver.object("缺字段", "buyer", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handOver.deliver("", "publisher", NOW, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void after_an_objection_it_is_delivered_again_and_the_objection_is_gone() {
        handOver.deliver("第一次", "publisher", NOW, NOW.plusDays(7));
        handOver.object("缺字段", "buyer", NOW.plusDays(1));
        assertThat(handOver.reason()).isEqualTo("缺字段");
        handOver.deliver("第二次", "publisher", NOW.plusDays(2), NOW.plusDays(9));
        assertThat(handOver.state()).isEqualTo(HandOverState.DELIVERED);
        assertThat(handOver.reason()).isEmpty();
        assertThat(handOver.decidedAt()).isNull();
    }

    @Test
    void nothing_is_accepted_that_was_not_declared() {
        assertThatThrownBy(() -> handOver.accept("buyer", NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_period_is_counted_in_working_days_and_ends_with_its_last_day_in_beijing() {
        AcceptancePeriod period = new AcceptancePeriod(new WorkingDays(), 5);
        // Friday evening; five working days later is the next Friday.
        assertThat(period.end(NOW)).isEqualTo(OffsetDateTime.parse("2026-11-28T00:00:00+08:00"));
        // In Beijing it is Saturday already.
        assertThat(period.end(OffsetDateTime.parse("2026-11-20T20:00:00Z")))
                .isEqualTo(OffsetDateTime.parse("2026-11-28T00:00:00+08:00"));
        assertThatThrownBy(() -> new AcceptancePeriod(new WorkingDays(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
