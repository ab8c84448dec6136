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
