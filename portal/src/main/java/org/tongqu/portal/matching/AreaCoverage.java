package org.tongqu.portal.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;

/**
 * Where a record is about, in codes of the table {@code areas}.
 *
 * @param whole the areas that it covers as a whole, none of which lies in another
 * @param within all areas that it is about at least a part of: those that it covers and all around them
 * @param levels how wide the covered areas are
 */
public record AreaCoverage(Set<String> whole, Set<String> within, Set<String> levels) {

    /** A record that does not say where it is about. */
    public static final AreaCoverage NONE = new AreaCoverage(Set.of(), Set.of(), Set.of());

    /** Areas of a document; a code alone is an area it is about, a marked code is one that it covers as a whole. */
    static final Facet AREA = new Facet("area");

    private static final String MARK = "*";

    public AreaCoverage {
        whole = sorted(whole);
        within = sorted(within);
        levels = sorted(levels);
    }

    private static Set<String> sorted(Set<String> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /** How a document says that it covers an area as a whole. */
    static String covering(String area) {
        return area + MARK;
    }

    /** Whether it lies in none of these areas, and so, if it was found for them, covers one of them as a whole. */
    public boolean isWiderThan(Collection<String> areas) {
        return !areas.isEmpty() && Collections.disjoint(within, areas);
    }

    Facets facets() {
        Set<String> areas = new TreeSet<>(within);
        whole.forEach(area -> areas.add(covering(area)));
        return Facets.NONE.with(AREA, areas).with(Searching.AREA_LEVEL, levels);
    }
}
