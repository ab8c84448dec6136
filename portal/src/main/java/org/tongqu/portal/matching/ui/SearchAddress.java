package org.tongqu.portal.matching.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongqu.portal.matching.RecordSources;
import org.tongqu.portal.matching.SavedQuery;
import org.tongqu.portal.matching.SearchSort;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.store.Page;
import org.tongqu.search.Facet;
import org.tongqu.search.Kind;
import org.tongqu.search.analysis.QueryText;

/** What the address of the search page says; a choice is another address, so that back and bookmarks work. */
record SearchAddress(String text, String kind, Map<Facet, Set<String>> chosen, SearchSort sort, int page) {

    static final String PATH = "search";
    static final int SIZE = 24;

    private static final int LONGEST = QueryText.MAX_LENGTH + 1;

    static SearchAddress of(QueryParameters parameters) {
        Map<Facet, Set<String>> chosen = new TreeMap<>();
        for (Facet facet : Searching.FACETS) {
            List<String> values = parameters.getParameters(facet.code());
            if (!values.isEmpty()) {
                chosen.put(facet, new TreeSet<>(values));
            }
        }
        String page = parameters.getSingleParameter("page").orElse("");
        return new SearchAddress(
                parameters.getSingleParameter("q").orElse(""),
                known(parameters.getSingleParameter("kind").orElse("")),
                chosen,
                parameters.getSingleParameter("sort").flatMap(SearchSort::of).orElse(SearchSort.RELEVANCE),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0);
    }

    /** The page for some words, nothing else chosen. */
    static SearchAddress words(String text) {
        return new SearchAddress(text, "", Map.of(), SearchSort.RELEVANCE, 0);
    }

    /** The page for a saved search. */
    static SearchAddress of(SavedQuery query) {
        Map<Facet, Set<String>> chosen = new TreeMap<>();
        query.chosen().forEach((facet, codes) -> chosen.put(new Facet(facet), new TreeSet<>(codes)));
        return new SearchAddress(query.text(), query.kind(), chosen, SearchSort.RELEVANCE, 0);
    }

    /** What is kept of it when somebody saves the search. */
    SavedQuery saved() {
        Map<String, List<String>> codes = new TreeMap<>();
        chosen.forEach((facet, values) -> codes.put(facet.code(), List.copyOf(values)));
        return new SavedQuery(text, kind, codes);
    }

    /** All kinds are asked for even if one is wanted, so that the others are counted too. */
    Searching.Question question() {
        Map<Facet, Set<String>> selections = new TreeMap<>(chosen);
        if (!kind.isEmpty()) {
            selections.put(Facet.KIND, Set.of(kind));
        }
        return new Searching.Question(text, Set.copyOf(RecordSources.KINDS), selections, sort, new Page(page, SIZE));
    }

    /** A kind that nobody knows narrows nothing. */
    private static String known(String kind) {
        return RecordSources.KINDS.stream().map(Kind::code).anyMatch(kind::equals) ? kind : "";
    }

    /** Whether more than words narrows the search. */
    boolean isNarrowed() {
        return !chosen.isEmpty() || !kind.isEmpty();
    }

    Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Longer texts are cut, so that they fit into an address; what is left is still more than anybody looks for. */
    SearchAddress search(String words) {
        String fitting = words.substring(0, Math.min(words.length(), LONGEST));
        return new SearchAddress(fitting, kind, chosen, sort, 0);
    }

    SearchAddress only(String wanted) {
        return new SearchAddress(text, wanted, chosen, sort, 0);
    }

    SearchAddress choose(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> other = new TreeMap<>(chosen);
        other.put(facet, facet.equals(Searching.UPDATED_WITHIN) ? fresh(facet, values) : values);
        return new SearchAddress(text, kind, other, sort, 0);
    }

    /** A time contains every shorter one, so a new choice takes the place of the old one. */
    private Set<String> fresh(Facet facet, Set<String> values) {
        Set<String> added = new TreeSet<>(values);
        added.removeAll(chosen(facet));
        return added.isEmpty() ? values : added;
    }

    SearchAddress without(Facet facet, String value) {
        Set<String> rest = new TreeSet<>(chosen(facet));
        rest.remove(value);
        return choose(facet, rest);
    }

    SearchAddress sorted(SearchSort order) {
        return new SearchAddress(text, kind, chosen, order, 0);
    }

    SearchAddress cleared() {
        return new SearchAddress(text, "", Map.of(), sort, 0);
    }

    SearchAddress turned(int to) {
        return new SearchAddress(text, kind, chosen, sort, to);
    }

    /** The address as a link writes it. */
    String path() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put("q", List.of(text));
        }
        if (!kind.isEmpty()) {
            parameters.put("kind", List.of(kind));
        }
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                parameters.put(facet.code(), new ArrayList<>(values));
            }
        });
        if (sort != SearchSort.RELEVANCE) {
            parameters.put("sort", List.of(sort.parameter()));
        }
        if (page > 0) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        return new QueryParameters(parameters);
    }
}
