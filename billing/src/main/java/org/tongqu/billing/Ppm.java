package org.tongqu.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share or rate in parts per million; one percent is 10,000 ppm.
 *
 * @param value between 0 and 1,000,000
 */
public record Ppm(int value) implements Comparable<Ppm> {

    /** Number of parts in the whole. */
    public static final int PARTS = 1_000_000;

    /** The whole. */
    public static final Ppm WHOLE = new Ppm(PARTS);

    /** No part at all. */
    public static final Ppm NONE = new Ppm(0);

    private static final int PERCENT_DIGITS = 4;

    /** Refuses a share outside the whole. */
    public Ppm {
        if (value < 0 || value > PARTS) {
            throw new IllegalArgumentException("A share lies between 0 and 1,000,000 ppm, not at " + value);
        }
    }

    /** The share of that many parts per million. */
    public static Ppm of(int value) {
        return new Ppm(value);
    }

    /**
     * The share of that many percent.
     *
     * @throws ArithmeticException if the percentage has more than four decimals
     */
    public static Ppm ofPercent(BigDecimal percent) {
        return new Ppm(percent.movePointRight(PERCENT_DIGITS)
                .setScale(0, RoundingMode.UNNECESSARY)
                .intValueExact());
    }

    /** The share in percent with four decimals. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(value, PERCENT_DIGITS);
    }

    /** This share of an amount, rounded half up to a whole fen. */
    public Fen of(Fen amount) {
        return amount.portion(value, PARTS);
    }

    @Override
    public int compareTo(Ppm other) {
        return Integer.compare(value, other.value);
    }
}
