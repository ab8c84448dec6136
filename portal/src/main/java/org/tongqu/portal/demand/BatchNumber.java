package org.tongqu.portal.demand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.portal.store.Numbers;

/**
 * The number of a batch: {@code 2026-03} for demands, {@code 2026-C1} for cases, {@code 2025-P} for the pilot batch.
 *
 * @param sequence running number in the year; 0 for the pilot batch
 */
public record BatchNumber(int year, BatchType type, int sequence) {

    private static final Pattern SYNTAX = Pattern.compile("(\\d{4})-(?:(\\d{2})|C(\\d+)|(P))");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    /** The next free number of the year. */
    static BatchNumber next(Numbers numbers, int year, BatchType type) {
        String series = series(year, type);
        int sequence = Integer.parseInt(numbers.next(series, 1).substring(series.length() + 1));
        return new BatchNumber(year, type, sequence);
    }

    /**
     * Reads a number.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static BatchNumber of(String id) {
        Matcher parts = SYNTAX.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a batch number: " + id);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(3) != null) {
            return new BatchNumber(year, BatchType.CASE, Integer.parseInt(parts.group(3)));
        }
        return new BatchNumber(year, BatchType.DEMAND, parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
    }

    /** Lets the series of the year go on behind this number. */
    void reserve(Numbers numbers) {
        numbers.atLeast(series(year, type), sequence);
    }

    public String id() {
        if (type == BatchType.CASE) {
            return year + "-C" + sequence;
        }
        return sequence == 0 ? year + "-P" : String.format("%d-%02d", year, sequence);
    }

    /** The usual Chinese name. */
    public String usualName() {
        String what = type == BatchType.CASE ? "典型案例" : "";
        return sequence == 0 ? year + "年试点批次" : year + "年第" + chinese(sequence) + "批" + what;
    }

    private static String series(int year, BatchType type) {
        return (type == BatchType.CASE ? "case-batch-" : "demand-batch-") + year;
    }

    /** A number from 1 to 99 in Chinese. */
    private static String chinese(int number) {
        if (number < TEN) {
            return DIGITS.substring(number, number + 1);
        }
        int tens = number / TEN;
        int ones = number % TEN;
        String front = tens == 1 ? "" : DIGITS.substring(tens, tens + 1);
        return front + "十" + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
