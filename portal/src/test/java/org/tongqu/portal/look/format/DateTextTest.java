package org.tongqu.portal.look.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.text.Languages.EN;
import static org.tongqu.portal.text.Languages.ZH_CN;
import static org.tongqu.portal.text.Languages.ZH_TW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final LocalDateTime DEADLINE = DAY.atTime(18, 0);

    @Test
    void datesFollowTheTableOfTheDesign() {
        assertThat(DateText.date(DAY, ZH_CN)).isEqualTo("2026年12月10日");
        assertThat(DateText.date(DAY, ZH_TW)).isEqualTo("2026年12月10日");
        assertThat(DateText.date(DAY, EN)).isEqualTo("10 December 2026");
        assertThat(DateText.table(DAY)).isEqualTo("2026-12-10");
    }

    @Test
    void deadlinesCarryTheTimeZone() {
        assertThat(DateText.dateTime(DEADLINE, ZH_CN)).isEqualTo("2026-12-10 18:00（北京时间）");
        assertThat(DateText.dateTime(DEADLINE, ZH_TW)).isEqualTo("2026-12-10 18:00（北京時間）");
        assertThat(DateText.dateTime(DEADLINE, EN)).isEqualTo("10 Dec 2026, 18:00 (Beijing)");
        assertThat(DateText.deadline(DEADLINE, ZH_CN)).isEqualTo("2026年12月10日 18:00（北京时间）");
    }

    @Test
    void aPointInTimeIsShownInBeijing() {
        OffsetDateTime utc = OffsetDateTime.parse("2026-12-10T20:30:00Z");
        assertThat(DateText.moment(utc)).isEqualTo("2026-12-11 04:30");
        assertThat(DateText.dateTime(utc, EN)).isEqualTo("11 Dec 2026, 04:30 (Beijing)");
    }

    @Test
    void theYearIsLeftOutOnlyInTheReadersOwnYear() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(DateText.near(LocalDate.of(2026, 12, 30), today, ZH_CN)).isEqualTo("12月30日");
        assertThat(DateText.near(LocalDate.of(2027, 1, 24), today, ZH_CN)).isEqualTo("2027年1月24日");
        assertThat(DateText.near(LocalDate.of(2027, 1, 24), today, EN)).isEqualTo("24 Jan 2027");
    }

    @Test
    void monthsQuartersAndWeekdays() {
        assertThat(DateText.month(YearMonth.of(2027, 10), EN)).isEqualTo("October 2027");
        assertThat(DateText.quarter(2026, 3, ZH_CN)).isEqualTo("2026年第三季度");
        assertThat(DateText.quarter(2026, 3, ZH_TW)).isEqualTo("2026年第三季");
        assertThat(DateText.quarter(DAY, EN)).isEqualTo("Q4 2026");
        assertThat(DateText.quarter(LocalDate.of(2026, 4, 1), ZH_CN)).isEqualTo("2026年第二季度");
        assertThat(DateText.weekday(LocalDate.of(2026, 11, 22), ZH_CN)).isEqualTo("星期日");
    }
}
