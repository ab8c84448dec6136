package org.tongqu.billing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;

/**
 * An amount of money in fen, the hundredth part of a yuan.
 *
 * <p>All arithmetic is exact: an overflow throws {@link ArithmeticException} instead of wrapping around, and the only
 * rounding is {@link #portion}, which rounds half up once.
 *
 * @param value number of fen, negative for a debt or a deduction
 */
public record Fen(long value) implements Comparable<Fen> {

    /** Nothing. */
    public static final Fen ZERO = new Fen(0);

    private static final int YUAN_SCALE = 2;

    /** The amount of that many fen. */
    public static Fen of(long value) {
        return value == 0 ? ZERO : new Fen(value);
    }

    /**
     * The amount of that many yuan.
     *
     * @throws ArithmeticException if the amount has a fraction of a fen
     */
    public static Fen ofYuan(BigDecimal yuan) {
        return of(yuan.setScale(YUAN_SCALE, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact());
    }

    /** The sum of all amounts, nothing for none. */
    public static Fen sum(Collection<Fen> amounts) {
        Fen total = ZERO;
        for (Fen amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** This amount and the other together. */
    public Fen plus(Fen other) {
        return of(Math.addExact(value, other.value));
    }

    /** This amount less the other. */
    public Fen minus(Fen other) {
        return of(Math.subtractExact(value, other.value));
    }

    /** The same amount with the opposite sign. */
    public Fen negate() {
        return of(Math.negateExact(value));
    }

    /** The smaller of both amounts. */
    public Fen min(Fen other) {
        return value <= other.value ? this : other;
    }

    /** The larger of both amounts. */
    public Fen max(Fen other) {
        return value >= other.value ? this : other;
    }

    /** Whether there is neither a claim nor a debt. */
    public boolean isZero() {
        return value == 0;
    }

    /** Whether the amount is more than nothing. */
    public boolean isPositive() {
        return value > 0;
    }

    /** Whether the amount is less than nothing. */
    public boolean isNegative() {
        return value < 0;
    }

    /**
     * The part {@code numerator / denominator} of this amount, rounded half up to a whole fen.
     *
     * <p>Halves round away from zero, so that a deduction is rounded like the charge it takes back.
     *
     * @param numerator not negative
     * @param denominator positive
     */
    public Fen portion(long numerator, long denominator) {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("A portion needs a numerator >= 0 and a denominator > 0");
        }
        BigInteger product = BigInteger.valueOf(value).abs().multiply(BigInteger.valueOf(numerator));
        BigInteger[] parts = product.divideAndRemainder(BigInteger.valueOf(denominator));
        boolean up = parts[1].shiftLeft(1).compareTo(BigInteger.valueOf(denominator)) >= 0;
        BigInteger rounded = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return of((value < 0 ? rounded.negate() : rounded).longValueExact());
    }

    /** The amount in yuan with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(value, YUAN_SCALE);
    }

    /** The amount in yuan as people read it, for example {@code 1,234.50}. */
    public String format() {
        return String.format(Locale.ROOT, "%,.2f", yuan());
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return format();
    }
}
