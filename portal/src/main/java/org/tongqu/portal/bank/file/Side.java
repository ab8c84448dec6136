package org.tongqu.portal.bank.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which way money went, as banks write it beside an amount without sign; debit and credit are those of the bank. */
enum Side {
    IN("贷", "贷方", "收", "收入", "来账", "C", "CR", "CREDIT", "CRDT"),
    OUT("借", "借方", "支", "支出", "付", "往账", "D", "DR", "DEBIT", "DBIT");

    private final Set<String> words;

    Side(String... words) {
        this.words = Set.of(words);
    }

    /** The side that the text names; nothing if it names none. */
    static Optional<Side> of(String text) {
        String word = Cells.plain(text).toUpperCase(Locale.ROOT);
        for (Side side : values()) {
            if (side.words.contains(word)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
