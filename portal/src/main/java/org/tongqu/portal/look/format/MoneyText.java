package org.tongqu.portal.look.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.tongqu.portal.text.Languages;

/** Writes amounts of money; every amount comes in fen. */
public final class MoneyText {

    private static final int FEN_DIGITS = 2;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private MoneyText() {}

    /** The bare number in yuan with two decimals, for columns whose head names the unit: {@code 68,670.35}. */
    public static String number(long fen) {
        return NumberText.decimals(yuan(fen), FEN_DIGITS);
    }

    /** A price as a bare number in yuan, for columns whose head names the unit; at least two decimals: {@code 1.50}. */
    public static String price(BigDecimal yuan) {
        return NumberText.decimals(yuan, FEN_DIGITS);
    }

    /** The exact amount with its currency: {@code 68,670.35 元}, {@code CNY 68,670.35}. */
    public static String exact(long fen, Locale locale) {
        return Wording.text(locale, "money.exact", number(fen));
    }

    /** A plan or an investment, rounded for reading: {@code 620 万元}, {@code CNY 6.2 million}. Never for a bill. */
    public static String plan(long fen, Locale locale) {
        BigDecimal yuan = yuan(fen);
        if (!Languages.nearest(locale).equals(Languages.EN)) {
            return Wording.text(locale, "money.plan", NumberText.plain(rounded(yuan, WAN)));
        }
        if (yuan.abs().compareTo(MILLION) < 0) {
            return Wording.text(locale, "money.planSmall", NumberText.plain(yuan.setScale(0, RoundingMode.HALF_UP)));
        }
        return Wording.text(locale, "money.plan", NumberText.plain(rounded(yuan, MILLION)));
    }

    /** A price per unit: {@code 1.20 元/千次}, {@code CNY 1.20 per 1,000 calls}; the unit comes in the reader's language. */
    public static String unitPrice(long fen, String unit, Locale locale) {
        return unitPrice(yuan(fen), unit, locale);
    }

    /** A price per unit in yuan; at least two decimals, more where the price has them. */
    public static String unitPrice(BigDecimal yuan, String unit, Locale locale) {
        return Wording.text(locale, "money.unit", NumberText.decimals(yuan, FEN_DIGITS), unit);
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS);
    }

    private static BigDecimal rounded(BigDecimal yuan, BigDecimal unit) {
        return yuan.divide(unit, 2, RoundingMode.HALF_UP);
    }
}
