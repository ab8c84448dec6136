package org.tongqu.portal.notice;

import java.util.List;

/**
 * A sentence that is put into words when somebody reads it.
 *
 * @param key key of the text bundles
 * @param words what fills its places
 */
public record Phrase(String key, List<Word> words) {

    public Phrase {
        words = List.copyOf(words);
    }

    public static Phrase of(String key, Word... words) {
        return new Phrase(key, List.of(words));
    }
}
