package org.tongqu.portal.notice;

import java.util.List;

/**
 * An argument of a {@link Phrase}, said in the reader's language.
 *
 * @param form how it is said
 * @param value the text itself, the code or the key; empty for a list
 * @param table the code table of a code; otherwise empty
 * @param parts the words of a list; otherwise empty
 */
public record Word(Form form, String value, String table, List<Word> parts) {

    /** How a word is said. */
    public enum Form {
        /** As it stands: names of records, numbers. */
        PLAIN,
        /** By its name in a code table. */
        CODE,
        /** As a text of the bundles. */
        TEXT,
        /** Its parts, one after the other. */
        LIST
    }

    public Word {
        value = value == null ? "" : value;
        table = table == null ? "" : table;
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    public static Word plain(String text) {
        return new Word(Form.PLAIN, text, "", List.of());
    }

    public static Word plain(long number) {
        return plain(String.valueOf(number));
    }

    public static Word code(String table, String code) {
        return new Word(Form.CODE, code, table, List.of());
    }

    public static Word text(String key) {
        return new Word(Form.TEXT, key, "", List.of());
    }

    public static Word list(List<Word> parts) {
        return new Word(Form.LIST, "", "", parts);
    }
}
