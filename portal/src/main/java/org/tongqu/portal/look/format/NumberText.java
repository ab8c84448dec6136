package org.tongqu.portal.look.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers with grouped thousands, a decimal point and the real minus sign, alike in all three languages. */
public final class NumberText {

    static final char MINUS = '\u2212';

    private static final int PPM_DIGITS = 4;

    private NumberText() {}

    /** A count: {@code 1,500}. */
    public static String count(long value) {
        return format("#,##0", BigDecimal.valueOf(value));
    }

    /** A measured value without trailing zeros: {@code 99.5}, {@code 86,400}; at most six decimals. */
    public static String plain(BigDecimal value) {
        return format("#,##0.######", value);
    }

    /** A measured value without trailing zeros. */
    public static String plain(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    /** A share with two decimals: 228,141 ppm is {@code 22.81%}. */
    public static String percent(long ppm) {
        return format("#,##0.00", BigDecimal.valueOf(ppm, PPM_DIGITS)) + "%";
    }

    /** A share without trailing zeros, at most four decimals: 50,000 ppm is {@code 5%}. */
    public static String percentShort(long ppm) {
        return format("#,##0.####", BigDecimal.valueOf(ppm, PPM_DIGITS)) + "%";
    }

    /**
     * An exact number for a reader's eye: a whole one as it is, a fraction as two decimals that say they are about right,
     * {@code 2/3} as {@code \u2248 0.67}.
     *
     * @param exact a whole number, or numerator and denominator with a slash between
     */
    public static String exact(String exact) {
        int slash = exact.indexOf('/');
        if (slash < 0) {
            return format("#,##0", new BigDecimal(exact));
        }
        BigDecimal numerator = new BigDecimal(exact.substring(0, slash));
        BigDecimal denominator = new BigDecimal(exact.substring(slash + 1));
        return "\u2248 " + format("#,##0.00", numerator.divide(denominator, 2, RoundingMode.HALF_UP));
    }

    /** A value with a fixed least number of decimals and at most six. */
    static String decimals(BigDecimal value, int least) {
        return format("#,##0." + "0".repeat(least) + "#".repeat(6 - least), value);
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
