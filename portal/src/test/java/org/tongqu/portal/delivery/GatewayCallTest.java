package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** A call ends once; only what was delivered is charged, and what nobody knows is neither lost nor charged. */
class GatewayCallTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");

    private final GatewayCall call = new GatewayCall("DD-1", "k", YearMonth.of(2026, 11), "GET", NOW);

    @Test
    void a_good_call_is_answered_and_then_delivered() {
        call.answered(200);
        call.delivered(12, NOW.plusSeconds(1));
        assertThat(call.state()).isEqualTo(CallState.DELIVERED);
        assertThat(call.bytes()).isEqualTo(12);
        assertThatThrownBy(() -> call.failed(0, "late", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> call.delivered(12, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_is_delivered_that_was_not_answered() {
        assertThatThrownBy(() -> call.delivered(1, NOW)).isInstanceOf(IllegalStateException.class);
        call.failed(500, "failed", NOW);
        assertThatThrownBy(() -> call.answered(200)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> call.delivered(1, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_call_whose_node_died_before_the_answer_has_failed() {
        call.abandoned(NOW.plusMinutes(10));
        assertThat(call.state()).isEqualTo(CallState.FAILED);
        assertThat(call.reason()).isEqualTo("abandoned");
    }

    @Test
    void a_call_whose_node_died_with_the_answer_on_its_way_is_unknown_until_somebody_knows_better() {
        call.answered(200);
        call.abandoned(NOW.plusMinutes(10));
        assertThat(call.state()).isEqualTo(CallState.INTERRUPTED);
        assertThat(call.endedAt()).isNotNull();
        call.delivered(5, NOW.plusMinutes(11));
        assertThat(call.state()).isEqualTo(CallState.DELIVERED);
    }

    @Test
    void a_call_that_was_given_up_may_turn_out_to_have_failed() {
        call.answered(200);
        call.abandoned(NOW.plusMinutes(10));
        call.failed(200, "buyerGone", NOW.plusMinutes(11));
        assertThat(call.state()).isEqualTo(CallState.FAILED);
        assertThat(call.reason()).isEqualTo("buyerGone");
    }
}
