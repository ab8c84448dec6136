package org.tongqu.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answer to a {@link SearchQuery}.
 *
 * @param hits the wanted page
 * @param total number of all hits, see {@link Total}
 * @param facets counts of the facets asked for, most frequent value first; selected values are always among them
 * @param note what was done with the question
 * @param next where to go on reading; {@code null} if there is nothing more, or only by the number of the page
 */
public record SearchResult(List<Hit> hits, Total total, Map<Facet, List<FacetValue>> facets, Note note, Position next) {

    public SearchResult(List<Hit> hits, Total total, Map<Facet, List<FacetValue>> facets, Note note) {
        this(hits, total, facets, note, null);
    }

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
    }

    public boolean empty() {
        return total.value() == 0;
    }

    /**
     * Number of hits.
     *
     * @param value the number
     * @param exact false if there are at least that many
     */
    public record Total(long value, boolean exact) {}

    /**
     * What was done with the question besides searching.
     *
     * @param trimmed the text was too long and only its beginning was used
     * @param relaxed no document contains enough of the text, so documents with any part of it are shown
     * @param outOfReach the page lies deeper than anybody reads; it is empty although there are hits
     */
    public record Note(boolean trimmed, boolean relaxed, boolean outOfReach) {}
}
