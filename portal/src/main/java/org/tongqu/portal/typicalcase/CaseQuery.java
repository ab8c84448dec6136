package org.tongqu.portal.typicalcase;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.demand.Plain;

/**
 * Which cases are wanted; values of one facet are alternatives, facets add up.
 *
 * @param text words to look for in number, title and summary; empty for any
 * @param found numbers of the cases that the words find; null if they are looked up plainly
 */
public record CaseQuery(String text, Map<Facet, List<String>> chosen, List<String> found) {

    /** By what cases are narrowed down. */
    public enum Facet {
        BATCH,
        THEME,
        MODE,
        REGION,
        DEMAND;

        /** The name of the facet in addresses and REST parameters. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final CaseQuery ANY = new CaseQuery("", Map.of());

    public CaseQuery {
        text = Plain.text(text);
        Map<Facet, List<String>> clean = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!Plain.texts(values).isEmpty()) {
                clean.put(facet, Plain.texts(values));
            }
        });
        chosen = Map.copyOf(clean);
        found = found == null ? null : List.copyOf(found);
    }

    /** Words are looked up plainly. */
    public CaseQuery(String text, Map<Facet, List<String>> chosen) {
        this(text, chosen, null);
    }

    /** The same query; its words find these cases. */
    CaseQuery finding(List<String> ids) {
        return new CaseQuery(text, chosen, ids);
    }

    public List<String> values(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** The same query without a choice in one facet. */
    public CaseQuery without(Facet facet) {
        Map<Facet, List<String>> other = new EnumMap<>(Facet.class);
        other.putAll(chosen);
        other.remove(facet);
        return new CaseQuery(text, other, found);
    }
}
