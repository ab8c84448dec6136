package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** No order gets more through than its pace and its quota allow, whatever comes when. */
class GatewayMeterTest {

    private static final Instant START = Instant.parse("2026-11-22T02:00:00Z");
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Duration REST = Duration.ofDays(8);

    private static boolean letIn(GatewayMeter meter, ServiceLimits limits, YearMonth month, Instant at) {
        try {
            meter.letIn(limits, month, at, REST);
            return true;
        } catch (TooManyCalls e) {
            assertThat(e.retryAfter()).isPositive();
            return false;
        }
    }

    @Property
    void in_any_span_at_most_the_burst_and_what_fills_meanwhile_get_through(
            @ForAll @IntRange(min = 1, max = 600) int perMinute,
            @ForAll @IntRange(min = 1, max = 20) int burst,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 3_000) Long> pauses) {
        ServiceLimits limits = new ServiceLimits(perMinute, burst, GatewayMeter.UNLIMITED);
        GatewayMeter meter = new GatewayMeter("DD-1", MONTH, START);
        List<Instant> through = new ArrayList<>();
        Instant now = START;
        for (long pause : pauses) {
            now = now.plusMillis(pause);
            if (letIn(meter, limits, MONTH, now)) {
                through.add(now);
            }
        }
        for (int from = 0; from < through.size(); from++) {
            for (int to = from; to < through.size(); to++) {
                Duration span = Duration.between(through.get(from), through.get(to));
                // Gaps are whole nanoseconds, rounded down; hence one call of grace in the long run of a test.
                long filled = span.toNanos()
                        / (Duration.ofMinutes(1).dividedBy(perMinute).toNanos());
                assertThat(to - from + 1L).isLessThanOrEqualTo(burst + filled);
            }
        }
    }

    @Property
    void who_waits_as_long_as_told_gets_through(
            @ForAll @IntRange(min = 1, max = 60_000) int perMinute, @ForAll @IntRange(min = 1, max = 50) int burst) {
        ServiceLimits limits = new ServiceLimits(perMinute, burst, GatewayMeter.UNLIMITED);
        GatewayMeter meter = new GatewayMeter("DD-1", MONTH, START);
        for (int call = 0; call < burst; call++) {
            assertThat(letIn(meter, limits, MONTH, START)).isTrue();
        }
        assertThatThrownBy(() -> meter.letIn(limits, MONTH, START, REST))
                .isInstanceOfSatisfying(TooManyCalls.class, early -> assertThat(
                                letIn(meter, limits, MONTH, START.plusSeconds(early.retryAfter())))
                        .isTrue());
    }

    @Property
    void a_quota_never_lets_more_through_and_what_failed_is_given_back(
            @ForAll @LongRange(min = 1, max = 20) long quota, @ForAll @Size(max = 80) List<Boolean> fails) {
        ServiceLimits limits = new ServiceLimits(60_000, 10_000, quota);
        GatewayMeter meter = new GatewayMeter("DD-1", MONTH, START);
        long delivered = 0;
        for (boolean failing : fails) {
            boolean in = letIn(meter, limits, MONTH, START);
            assertThat(in).isEqualTo(delivered < quota);
            if (in && failing) {
                meter.giveBack(MONTH);
            } else if (in) {
                delivered++;
            }
            assertThat(meter.used(MONTH)).isEqualTo(delivered).isLessThanOrEqualTo(quota);
        }
    }

    @Test
    void a_new_month_brings_a_new_quota_and_takes_nothing_back_of_the_old_one() {
        ServiceLimits limits = new ServiceLimits(600, 60, 1);
        GatewayMeter meter = new GatewayMeter("DD-1", MONTH, START);
        assertThat(letIn(meter, limits, MONTH, START)).isTrue();
        assertThatThrownBy(() -> meter.letIn(limits, MONTH, START, REST))
                .isInstanceOfSatisfying(TooManyCalls.class, used -> assertThat(used.retryAfter())
                        .isEqualTo(REST.toSeconds()));
        assertThat(letIn(meter, limits, MONTH.plusMonths(1), START.plus(REST))).isTrue();
        assertThat(letIn(meter, limits, MONTH, START.plus(REST))).isFalse();
        meter.giveBack(MONTH);
        assertThat(meter.used(MONTH.plusMonths(1))).isEqualTo(1);
        assertThat(meter.used(MONTH)).isZero();
    }

    @Test
    void both_sides_are_told_at_the_first_call_that_reaches_a_mark() {
        assertThat(QuotaAlarm.atLeast(10, 80)).isEqualTo(8);
        assertThat(QuotaAlarm.atLeast(7, 80)).isEqualTo(6);
        assertThat(QuotaAlarm.atLeast(1, 80)).isEqualTo(1);
        assertThat(QuotaAlarm.atLeast(7, 100)).isEqualTo(7);
    }
}
