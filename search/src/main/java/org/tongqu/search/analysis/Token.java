package org.tongqu.search.analysis;

/**
 * A term and where it stands in the original text.
 *
 * @param term folded form that is indexed and compared
 * @param start first character in the original text
 * @param end first character behind it
 * @param form what sort of term it is
 */
public record Token(String term, int start, int end, Form form) {

    /** Sorts of terms. */
    public enum Form {
        /** A Chinese word of the general language. */
        WORD,
        /** A term of the transport lexicon. */
        TERM,
        /** Two neighbouring Chinese characters. */
        PAIR,
        /** One Chinese character. */
        CHARACTER,
        /** A Latin word, a number or a business number. */
        CODE,
        /** A meaning that several wordings share, such as ETC and 电子不停车收费. */
        CONCEPT
    }
}
