package org.tongqu.search.matching;

import java.util.Collection;
import java.util.Set;

/**
 * Where a demand or a product belongs, in codes; an empty set or text means that the record does not say.
 *
 * @param modes transport modes, for example {@code ROAD}
 * @param themes policy themes, for example {@code KEEP_OPEN}
 * @param fields business fields, for example {@code INFRA}
 * @param region city cluster, {@code NATIONAL} for the whole country
 */
public record Scope(Set<String> modes, Set<String> themes, Set<String> fields, String region) {

    /** The whole country. */
    public static final String NATIONAL = "NATIONAL";

    public static final Scope UNSTATED = new Scope(Set.of(), Set.of(), Set.of(), "");

    public Scope {
        modes = Set.copyOf(modes);
        themes = Set.copyOf(themes);
        fields = Set.copyOf(fields);
        region = region == null ? "" : region;
    }

    public static Scope of(
            Collection<String> modes, Collection<String> themes, Collection<String> fields, String region) {
        return new Scope(Set.copyOf(modes), Set.copyOf(themes), Set.copyOf(fields), region);
    }
}
