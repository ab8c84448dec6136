package org.tongqu.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facet values of a document.
 *
 * @param values codes per facet; facets without a value are absent
 */
public record Facets(Map<Facet, Set<String>> values) {

    public static final Facets NONE = new Facets(Map.of());

    public Facets {
        var copy = new TreeMap<Facet, Set<String>>();
        values.forEach((facet, codes) -> {
            var kept = new TreeSet<String>();
            for (String code : codes) {
                if (code != null && !code.isBlank()) {
                    kept.add(code.strip());
                }
            }
            if (!kept.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(kept));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** The same facets and one more; missing codes ({@code null}, blank) are left out. */
    public Facets with(Facet facet, Collection<String> codes) {
        var more = new TreeMap<>(values);
        more.put(facet, Set.copyOf(codes.stream().filter(code -> code != null).toList()));
        return new Facets(more);
    }

    /** The same facets and one more with a few codes. */
    public Facets with(Facet facet, String... codes) {
        return with(facet, Arrays.asList(codes));
    }

    /** These facets and the others; on the same facet the others win. */
    public Facets and(Facets others) {
        var more = new TreeMap<>(values);
        more.putAll(others.values);
        return new Facets(more);
    }

    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }
}
