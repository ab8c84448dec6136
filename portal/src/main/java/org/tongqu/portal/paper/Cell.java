package org.tongqu.portal.paper;

import java.math.BigDecimal;

/** A cell of a table of a document. */
public sealed interface Cell {

    /** A cell without content. */
    Cell EMPTY = new Text("");

    /** Words, a number of a document, a date. */
    record Text(String text) implements Cell {}

    /** An amount in fen. */
    record Amount(long fen) implements Cell {

        private static final int FEN_DIGITS = 2;

        /** The amount in yuan with two decimals. */
        public BigDecimal yuan() {
            return BigDecimal.valueOf(fen, FEN_DIGITS);
        }
    }

    /** A measured value or a price in yuan. */
    record Number(BigDecimal value) implements Cell {}

    static Cell text(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell amount(long fen) {
        return new Amount(fen);
    }

    /** A measured value; nothing if there is none. */
    static Cell number(BigDecimal value) {
        return value == null ? EMPTY : new Number(value);
    }
}
