package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExpectedOutcomeTest {

    @Test
    void the_share_reached_is_measured_from_the_value_of_today_to_the_target() {
        assertThat(outcome("95", "45").reachedBy(new BigDecimal("49"))).isEqualTo(0.92);
        assertThat(outcome("60", "90").reachedBy(new BigDecimal("75"))).isEqualTo(0.5);
    }

    @Test
    void more_than_the_target_is_the_whole_and_a_step_back_is_nothing() {
        assertThat(outcome("95", "45").reachedBy(new BigDecimal("40"))).isEqualTo(1);
        assertThat(outcome("95", "45").reachedBy(new BigDecimal("99"))).isZero();
    }

    @Test
    void without_a_change_asked_for_nothing_is_reached() {
        assertThat(outcome("95", "95").reachedBy(new BigDecimal("95"))).isZero();
        assertThat(new ExpectedOutcome("滞留时长", null, new BigDecimal("45"), "分钟", "").reachedBy(new BigDecimal("50")))
                .isZero();
    }

    private static ExpectedOutcome outcome(String baseline, String target) {
        return new ExpectedOutcome("滞留时长", new BigDecimal(baseline), new BigDecimal(target), "分钟", "");
    }
}
