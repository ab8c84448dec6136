package org.tongqu.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A calendar month in which usage happens and invoices are issued, for example {@code 2026-11}.
 *
 * @param month the month by business dates, that is in the time of {@link #ZONE}
 */
public record BillingPeriod(YearMonth month) implements Comparable<BillingPeriod> {

    /** The time zone of all business dates. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The period that contains the date. */
    public static BillingPeriod of(LocalDate date) {
        return new BillingPeriod(YearMonth.from(date));
    }

    /** The period that contains the instant. */
    public static BillingPeriod of(Instant instant) {
        return of(dateOf(instant));
    }

    /**
     * The period written as {@code yyyy-MM}.
     *
     * @throws java.time.format.DateTimeParseException if the text is something else
     */
    public static BillingPeriod parse(String text) {
        return new BillingPeriod(YearMonth.parse(text));
    }

    /** The business date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** First day of the month. */
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    /** First day of the month on which something ran that began on that date. */
    public LocalDate firstDayFrom(LocalDate start) {
        return start.isAfter(firstDay()) ? start : firstDay();
    }

    /** Last day of the month. */
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /** The following month. */
    public BillingPeriod next() {
        return new BillingPeriod(month.plusMonths(1));
    }

    /** Whether the date lies in this month. */
    public boolean contains(LocalDate date) {
        return YearMonth.from(date).equals(month);
    }

    @Override
    public int compareTo(BillingPeriod other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
