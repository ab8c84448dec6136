package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongqu.portal.code.Areas;
import org.tongqu.search.FacetValue;

/** Says chosen areas as the index knows them: what lies in an area, and what covers it as a whole. */
@ApplicationScoped
public class AreaChoices {

    private Areas areas;

    protected AreaChoices() {} // for CDI proxies

    @Inject
    public AreaChoices(Areas areas) {
        this.areas = areas;
    }

    /** The codes of which a document has one if it is found for one of the areas. */
    Set<String> codes(Collection<String> chosen) {
        Set<String> codes = new TreeSet<>(chosen);
        chosen.forEach(area -> areas.around(area).forEach(wider -> codes.add(AreaCoverage.covering(wider))));
        return codes;
    }

    /** What the database can tell of these areas: the regions that they are or lie in, and the nation; none for any. */
    List<String> regions(Collection<String> chosen) {
        Set<String> regions = new TreeSet<>();
        for (String area : chosen) {
            if (area.equals(Areas.NATIONAL)) {
                return List.of();
            }
            regions.add(area);
            regions.addAll(areas.around(area));
        }
        return List.copyOf(regions);
    }

    /**
     * How many documents are found for each area, in the order of the tree; only areas that some lie in, or that are chosen.
     *
     * @param counted how many documents have each code
     */
    List<FacetValue> found(List<FacetValue> counted, Set<String> chosen) {
        Map<String, Long> counts = counts(counted);
        List<FacetValue> found = new ArrayList<>();
        for (String area : areas.codes()) {
            long inside = counts.getOrDefault(area, 0L);
            if (inside > 0 || chosen.contains(area)) {
                found.add(new FacetValue(area, inside + covering(area, counts), chosen.contains(area)));
            }
        }
        return found;
    }

    /** How many of those documents do not lie in the area but cover it as a whole. */
    List<FacetValue> wider(List<FacetValue> found, List<FacetValue> counted) {
        Map<String, Long> counts = counts(counted);
        return found.stream()
                .map(area -> new FacetValue(area.code(), covering(area.code(), counts), area.selected()))
                .filter(area -> area.count() > 0)
                .toList();
    }

    /** No document covers two areas of which one lies in the other, so nothing is counted twice. */
    private long covering(String area, Map<String, Long> counts) {
        return areas.around(area).stream()
                .mapToLong(wider -> counts.getOrDefault(AreaCoverage.covering(wider), 0L))
                .sum();
    }

    private static Map<String, Long> counts(List<FacetValue> counted) {
        Map<String, Long> counts = new HashMap<>();
        counted.forEach(value -> counts.put(value.code(), value.count()));
        return counts;
    }
}
