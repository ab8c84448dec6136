package org.tongqu.portal.look.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.tongqu.portal.text.Languages;

/** Writes dates and times; a point in time is shown in Beijing time. */
public final class DateText {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int MONTHS_PER_QUARTER = 3;

    private DateText() {}

    /** A date in running text: {@code 2026年12月10日}, {@code 10 December 2026}. */
    public static String date(LocalDate day, Locale locale) {
        return format(day, "date.text", locale);
    }

    /** A date in a table: {@code 2026-12-10} in every language. */
    public static String table(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    /** A day of a year that the reader knows: {@code 12月10日}, {@code 10 Dec}. */
    public static String monthDay(LocalDate day, Locale locale) {
        return format(day, "date.monthDay", locale);
    }

    /** A day with its year only if it is not the year the reader lives in: {@code 12月30日}, {@code 2027年1月24日}. */
    public static String near(LocalDate day, LocalDate today, Locale locale) {
        return day.getYear() == today.getYear() ? monthDay(day, locale) : format(day, "date.short", locale);
    }

    /** A month: {@code 2027年10月}, {@code October 2027}. */
    public static String month(YearMonth month, Locale locale) {
        return format(month, "date.month", locale);
    }

    /** A quarter: {@code 2026年第三季度}, {@code Q3 2026}. */
    public static String quarter(int year, int quarter, Locale locale) {
        return Wording.text(locale, "date.quarter." + quarter, Integer.toString(year));
    }

    /** The quarter in which a day lies. */
    public static String quarter(LocalDate day, Locale locale) {
        return quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_PER_QUARTER + 1, locale);
    }

    /** The day of the week: {@code 星期日}, {@code Sunday}. */
    public static String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Languages.nearest(locale));
    }

    /** A deadline with its time zone: {@code 2026-12-10 18:00（北京时间）}. */
    public static String dateTime(LocalDateTime beijing, Locale locale) {
        return format(beijing, "date.time", locale);
    }

    /** A deadline with its time zone. */
    public static String dateTime(OffsetDateTime time, Locale locale) {
        return dateTime(beijing(time), locale);
    }

    /** A deadline in running text: {@code 2026年12月10日 18:00（北京时间）}. */
    public static String deadline(LocalDateTime beijing, Locale locale) {
        return format(beijing, "date.deadline", locale);
    }

    /** A point in time in a table or a record, to the minute: {@code 2026-11-20 15:42}. */
    public static String moment(LocalDateTime beijing) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(beijing);
    }

    /** A point in time in a table or a record. */
    public static String moment(OffsetDateTime time) {
        return moment(beijing(time));
    }

    /** The time of day: {@code 17:52}. */
    public static String clock(LocalDateTime beijing) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(beijing);
    }

    /** The same point in time on the wall clock in Beijing. */
    public static LocalDateTime beijing(OffsetDateTime time) {
        return time.atZoneSameInstant(BEIJING).toLocalDateTime();
    }

    private static String format(TemporalAccessor when, String key, Locale locale) {
        return DateTimeFormatter.ofPattern(Wording.text(locale, key), Languages.nearest(locale))
                .format(when);
    }
}
