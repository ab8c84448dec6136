package org.tongqu.portal.gap;

import java.util.Collection;
import java.util.Set;

/**
 * Where an unmet need belongs, in codes; empty where nothing is stated.
 *
 * @param themes codes of the table {@code themes}
 * @param modes codes of the table {@code transportModes}
 * @param region code of the table {@code regionClusters}
 */
public record Belonging(Set<String> themes, Set<String> modes, String region) {

    public static final Belonging UNKNOWN = new Belonging(Set.of(), Set.of(), "");

    public Belonging {
        themes = Set.copyOf(themes);
        modes = Set.copyOf(modes);
        region = region == null ? "" : region;
    }

    static Belonging of(Collection<String> themes, Collection<String> modes, String region) {
        return new Belonging(Set.copyOf(themes), Set.copyOf(modes), region);
    }
}
