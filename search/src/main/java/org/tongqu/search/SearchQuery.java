package org.tongqu.search;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is searched.
 *
 * @param text what the person typed; may be empty, then everything is found
 * @param kinds kinds to search in; at least one
 * @param selections chosen values per facet: OR inside a facet, AND between facets
 * @param counted facets whose values are to be counted
 * @param audience whose eyes it is for
 * @param window which of the hits are wanted
 * @param recency how fresh they must be
 */
public record SearchQuery(
        String text,
        Set<Kind> kinds,
        Map<Facet, Set<String>> selections,
        Set<Facet> counted,
        Audience audience,
        Window window,
        Recency recency) {

    /** However old. */
    public SearchQuery(
            String text,
            Set<Kind> kinds,
            Map<Facet, Set<String>> selections,
            Set<Facet> counted,
            Audience audience,
            Window window) {
        this(text, kinds, selections, counted, audience, window, Recency.ANY);
    }

    public SearchQuery {
        text = text == null ? "" : text;
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a search needs at least one kind");
        }
        selections = new Facets(selections).values();
        counted = Collections.unmodifiableSet(new TreeSet<>(counted));
    }

    /** A search by anybody for the text among these kinds, first page, best match first. */
    public static SearchQuery of(String text, Kind... kinds) {
        return new SearchQuery(text, Set.of(kinds), Map.of(), Set.of(), Audience.ANYBODY, Window.FIRST);
    }

    /** Only documents with one of the values; no values, no restriction. */
    public SearchQuery select(Facet facet, Collection<String> values) {
        var more = new TreeMap<>(selections);
        more.put(facet, Set.copyOf(values));
        return new SearchQuery(text, kinds, more, counted, audience, window, recency);
    }

    public SearchQuery select(Facet facet, String... values) {
        return select(facet, Set.of(values));
    }

    public SearchQuery count(Collection<Facet> facets) {
        return new SearchQuery(text, kinds, selections, Set.copyOf(facets), audience, window, recency);
    }

    public SearchQuery count(Facet... facets) {
        return count(Set.of(facets));
    }

    public SearchQuery seenBy(Audience eyes) {
        return new SearchQuery(text, kinds, selections, counted, eyes, window, recency);
    }

    public SearchQuery window(Window wanted) {
        return new SearchQuery(text, kinds, selections, counted, audience, wanted, recency);
    }

    /** Only as fresh as that; counts what is as fresh as other days under {@link Facet#UPDATED}. */
    public SearchQuery fresh(Recency wanted) {
        return new SearchQuery(text, kinds, selections, counted, audience, window, wanted);
    }

    /** Whether anything but words and eyes narrows it. */
    public boolean isNarrowed() {
        return !selections.isEmpty() || recency.narrows();
    }

    public SearchQuery page(int number, int size) {
        return window(window.page(number, size));
    }

    public SearchQuery sortedBy(Sort sort) {
        return window(window.sortedBy(sort));
    }
}
