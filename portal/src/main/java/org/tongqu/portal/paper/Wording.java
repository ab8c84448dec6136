package org.tongqu.portal.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyInWords;
import org.tongqu.portal.text.Texts;

/** The words of a document in one language. */
final class Wording {

    private static final int YEAR_DIGITS = 4;

    private final Texts texts;
    private final Locale language;

    Wording(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    String text(String key, Object... args) {
        return texts.text(language, key, args);
    }

    Paper.Fact fact(String key, String value) {
        return new Paper.Fact(text(key), value == null || value.isEmpty() ? "—" : value);
    }

    Paper.Column column(String key, int width) {
        return new Paper.Column(text(key), false, width);
    }

    /** A column of numbers. */
    Paper.Column number(String key, int width) {
        return new Paper.Column(text(key), true, width);
    }

    /** A step before sharing: its label, or the name of its kind. */
    String stage(String stage, String label) {
        return label == null || label.isEmpty() ? text("settlement.stage." + stage) : label;
    }

    /** A month such as {@code 2026-11} or a quarter such as {@code 2026Q3} in words. */
    String period(String period) {
        if (period.indexOf('Q') < 0) {
            return DateText.month(YearMonth.parse(period), language);
        }
        int year = Integer.parseInt(period.substring(0, YEAR_DIGITS));
        return DateText.quarter(year, Integer.parseInt(period.substring(YEAR_DIGITS + 1)), language);
    }

    String day(LocalDate day) {
        return DateText.table(day);
    }

    String journalKind(String kind) {
        return text(kind.equals("PAST") ? "settlement.statement.past" : "journal.kind." + kind);
    }

    /** The amount that the document is about. */
    Paper.Total total(String key, long fen) {
        return new Paper.Total(text(key), fen, MoneyInWords.of(fen, language));
    }

    /** How the document is verified. */
    Paper.Seal seal(String code, String digest) {
        return new Paper.Seal(
                new Paper.Fact(text("settlement.statement.code"), code),
                new Paper.Fact(text("paper.digest"), digest),
                text("paper.seal.how"));
    }
}
