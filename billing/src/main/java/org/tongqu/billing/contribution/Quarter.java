package org.tongqu.billing.contribution;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, for example {@code 2026Q4}.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final Pattern TEXT = Pattern.compile("(\\d{4})Q([1-4])");

    /** Refuses a number that no quarter has. */
    public Quarter {
        if (number < 1 || number > 4 || year < 1_000 || year > 9_999) {
            throw new IllegalArgumentException("There is no quarter " + number + " of the year " + year);
        }
    }

    /** The quarter that contains the date. */
    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), (date.getMonthValue() + MONTHS - 1) / MONTHS);
    }

    /**
     * The quarter written as {@code yyyyQn}.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static Quarter parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A quarter is written like 2026Q4, not " + text);
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** The quarter before. */
    public Quarter before() {
        return of(firstDay().minusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
