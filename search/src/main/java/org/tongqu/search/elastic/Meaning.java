package org.tongqu.search.elastic;

import java.util.List;

/**
 * What nearness in meaning adds to a search by words.
 *
 * @param near the nearest documents, nearest first; they lift what the words find too
 * @param admitted how many of them are found although the words do not find them
 * @param weight of nearness against words
 */
record Meaning(List<Place> near, int admitted, double weight) {

    static final Meaning NONE = new Meaning(List.of(), 0, 0);

    Meaning {
        near = List.copyOf(near);
    }

    boolean none() {
        return near.isEmpty();
    }

    /** Those that are found for their nearness alone. */
    List<Place> added() {
        return near.subList(0, Math.min(admitted, near.size()));
    }
}
