package org.tongqu.portal.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.store.Page;
import org.tongqu.search.Facet;
import org.tongqu.search.Kind;

/**
 * What a saved search looks for, as the search page's address says it.
 *
 * @param text words; may be empty
 * @param kind the one kind that is looked through; empty for all
 * @param chosen chosen codes by facet
 */
public record SavedQuery(String text, String kind, Map<String, List<String>> chosen) {

    /** Longest text. Platform rule. */
    static final int LONGEST = 200;

    /** Codes that may be chosen in one facet. Platform rule. */
    private static final int MOST_CODES = 30;

    public SavedQuery {
        text = text == null ? "" : text.strip();
        kind = kind == null ? "" : kind;
        Map<String, List<String>> kept = new TreeMap<>();
        if (chosen != null) {
            chosen.forEach((facet, codes) -> {
                if (codes != null && !codes.isEmpty()) {
                    kept.put(facet, List.copyOf(new TreeSet<>(codes)));
                }
            });
        }
        chosen = kept;
    }

    /** The question it stands for. */
    public Searching.Question question(Page page) {
        Map<Facet, Set<String>> selections = new LinkedHashMap<>(selections());
        if (!kind.isEmpty()) {
            selections.put(Facet.KIND, Set.of(kind));
        }
        return new Searching.Question(text, Set.copyOf(RecordSources.KINDS), selections, page);
    }

    /** The kinds that are looked through. */
    Set<Kind> kinds() {
        return kind.isEmpty() ? Set.copyOf(RecordSources.KINDS) : Set.of(Kind.of(kind));
    }

    Map<Facet, Set<String>> selections() {
        Map<Facet, Set<String>> selections = new LinkedHashMap<>();
        chosen.forEach((facet, codes) -> selections.put(new Facet(facet), Set.copyOf(codes)));
        return selections;
    }

    /** Everything that keeps it from being a search. */
    void check(Violations found) {
        found.require(!text.isEmpty() || !kind.isEmpty() || !chosen.isEmpty(), "text", "required");
        found.optionalText("text", text, LONGEST);
        boolean known = RecordSources.KINDS.stream().anyMatch(one -> one.code().equals(kind));
        found.require(kind.isEmpty() || known, "kind", "unknownCode", kind);
        chosen.forEach((facet, codes) -> {
            boolean counted =
                    Searching.FACETS.stream().anyMatch(one -> one.code().equals(facet));
            found.require(counted, "chosen", "unknownCode", facet);
            found.require(codes.size() <= MOST_CODES, "chosen." + facet, "savedSearch.tooManyCodes", MOST_CODES);
            codes.stream()
                    .filter(code -> !SearchWords.isCode(code))
                    .forEach(code -> found.add("chosen." + facet, "unknownCode", code));
        });
    }
}
