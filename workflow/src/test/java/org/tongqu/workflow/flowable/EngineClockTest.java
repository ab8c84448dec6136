package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class EngineClockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T17:00:00Z");

    private final EngineClock clock = new EngineClock(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @Test
    void the_engine_lives_in_the_time_of_the_platform() {
        assertThat(clock.getCurrentTime()).isEqualTo(Date.from(NOW));
        assertThat(clock.getCurrentCalendar().get(Calendar.DAY_OF_MONTH)).isEqualTo(23);
        assertThat(clock.getCurrentCalendar(TimeZone.getTimeZone("UTC")).get(Calendar.DAY_OF_MONTH))
                .isEqualTo(22);
    }

    @Test
    void the_engine_cannot_change_the_time() {
        assertThatThrownBy(() -> clock.setCurrentTime(new Date(0))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(clock::reset).isInstanceOf(UnsupportedOperationException.class);
    }
}
