package org.tongqu.portal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays DAYS = loaded();

    @Test
    void a_holiday_and_a_weekend_are_off_and_a_make_up_sunday_is_on() {
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 1, 4))).isTrue();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
    }

    @Test
    void five_working_days_before_the_national_holiday_end_after_it() {
        assertThat(DAYS.plus(LocalDate.of(2026, 9, 30), 1)).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Property
    void counting_back_what_was_counted_on_gives_the_same_number(
            @ForAll @IntRange(max = 1000) int offset, @ForAll @IntRange(max = 60) int workingDays) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(offset);
        assertThat(DAYS.between(start, DAYS.plus(start, workingDays))).isEqualTo(workingDays);
    }

    private static WorkingDays loaded() {
        WorkingDays days = new WorkingDays();
        days.load();
        return days;
    }
}
