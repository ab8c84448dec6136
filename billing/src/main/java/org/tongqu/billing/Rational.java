package org.tongqu.billing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/**
 * An exact fraction, always in lowest terms with a positive denominator, so that equal values are equal.
 *
 * @param numerator any whole number
 * @param denominator positive
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    /** Bits of a number whose size fits the machine whatever its sign. */
    private static final int SMALL = 62;

    /** Nothing. */
    public static final Rational ZERO = of(0);

    /** The whole. */
    public static final Rational ONE = of(1);

    /**
     * Reduces the fraction.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("The denominator of a fraction is not zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = divisor(numerator, denominator).multiply(BigInteger.valueOf(denominator.signum()));
            if (!divisor.equals(BigInteger.ONE)) {
                numerator = numerator.divide(divisor);
                denominator = denominator.divide(divisor);
            }
        }
    }

    /** The largest common divisor; of numbers that fit the machine, as those of a sharing nearly always do, by its own. */
    private static BigInteger divisor(BigInteger one, BigInteger other) {
        if (one.bitLength() > SMALL || other.bitLength() > SMALL) {
            return one.gcd(other);
        }
        long larger = Math.abs(one.longValue());
        long smaller = Math.abs(other.longValue());
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return BigInteger.valueOf(larger);
    }

    /** A whole number. */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** The fraction of two whole numbers. */
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** An amount in fen. */
    public static Rational of(Fen amount) {
        return of(amount.value());
    }

    /** A decimal number, exactly. */
    public static Rational of(BigDecimal decimal) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() < 0
                ? new Rational(decimal.unscaledValue().multiply(power), BigInteger.ONE)
                : new Rational(decimal.unscaledValue(), power);
    }

    /** The sum of all, nothing for none. */
    public static Rational sum(Collection<Rational> values) {
        Rational total = ZERO;
        for (Rational value : values) {
            total = total.plus(value);
        }
        return total;
    }

    /** Both together. */
    public Rational plus(Rational other) {
        if (denominator.equals(other.denominator)) {
            return new Rational(numerator.add(other.numerator), denominator);
        }
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This less the other. */
    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    /** The product of both. */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient of both.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The same with the opposite sign. */
    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    /** The larger of both. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The smaller of both. */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The size without the sign. */
    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** -1, 0 or 1 for less than nothing, nothing and more than nothing. */
    public int signum() {
        return numerator.signum();
    }

    /** Rounded to a whole fen; halves round away from zero, as {@link Fen#portion} does. */
    public Fen halfUp() {
        BigInteger[] parts = numerator.abs().divideAndRemainder(denominator);
        boolean up = parts[1].shiftLeft(1).compareTo(denominator) >= 0;
        BigInteger rounded = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return Fen.of((signum() < 0 ? rounded.negate() : rounded).longValueExact());
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
