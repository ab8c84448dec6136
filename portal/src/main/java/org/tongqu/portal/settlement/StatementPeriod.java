package org.tongqu.portal.settlement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month {@code 2026-11} or a quarter {@code 2026Q4}, by business dates.
 *
 * @param name as written
 * @param from first day
 * @param to last day
 */
public record StatementPeriod(String name, LocalDate from, LocalDate to) {

    private static final Pattern MONTH = Pattern.compile("(20\\d{2})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(20\\d{2})Q([1-4])");
    private static final int MONTHS = 3;

    /** The period of that name; empty if it is none. */
    public static Optional<StatementPeriod> parse(String name) {
        if (name == null) {
            return Optional.empty();
        }
        Matcher month = MONTH.matcher(name);
        if (month.matches()) {
            return Optional.of(of(name, Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1));
        }
        Matcher quarter = QUARTER.matcher(name);
        if (quarter.matches()) {
            int first = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS + 1;
            return Optional.of(of(name, Integer.parseInt(quarter.group(1)), first, MONTHS));
        }
        return Optional.empty();
    }

    /** The quarter that contains the day. */
    public static StatementPeriod quarterOf(LocalDate day) {
        int number = (day.getMonthValue() - 1) / MONTHS + 1;
        return parse(day.getYear() + "Q" + number).orElseThrow();
    }

    private static StatementPeriod of(String name, int year, int month, int months) {
        LocalDate from = LocalDate.of(year, month, 1);
        return new StatementPeriod(name, from, from.plusMonths(months).minusDays(1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it is a quarter. */
    public boolean isQuarter() {
        return QUARTER.matcher(name).matches();
    }
}
