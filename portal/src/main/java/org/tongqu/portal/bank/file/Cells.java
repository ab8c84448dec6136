package org.tongqu.portal.bank.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.billing.Fen;

/** Days and amounts as banks write them. */
final class Cells {

    /** Spreadsheet programs keep numbers to that many digits; what stands behind is not meant. */
    private static final MathContext MEANT = new MathContext(15);

    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[T Z+].*)?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:[0-9]{6}|[T ].*)?");
    private static final Pattern AMOUNT = Pattern.compile("([+-]?)[¥￥]?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?");
    private static final long LARGEST = 100_000_000_000_000L;

    private Cells() {}

    /** The text in ordinary letters and without spaces around it. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** A day in one of the usual notations, whatever time of it stands behind; nothing if there is no such day. */
    static Optional<LocalDate> day(String text) {
        Matcher separated = DAY.matcher(plain(text));
        Matcher day = separated.matches() ? separated : DIGITS.matcher(plain(text));
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // the caller names the row
        }
    }

    /** An amount in yuan to the fen; nothing if it is none, or finer or larger than money is. */
    static Optional<Fen> amount(String text) {
        Matcher amount = AMOUNT.matcher(plain(text).replace(" ", ""));
        if (!amount.matches()) {
            return Optional.empty();
        }
        String decimals = amount.group(3) == null ? "" : amount.group(3);
        BigDecimal yuan = new BigDecimal(amount.group(1) + amount.group(2).replace(",", "") + decimals);
        BigDecimal fen = yuan.round(MEANT).movePointRight(2).stripTrailingZeros();
        boolean money = fen.scale() <= 0 && fen.abs().compareTo(BigDecimal.valueOf(LARGEST)) < 0;
        return money ? Optional.of(Fen.of(fen.longValueExact())) : Optional.empty();
    }

    /** The text cut to a length. */
    static String cut(String text, int length) {
        String stripped = text.strip();
        return stripped.length() > length ? stripped.substring(0, length) : stripped;
    }
}
