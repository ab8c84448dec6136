package org.tongqu.portal.demand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.store.Page;

/**
 * Finds released demands by words; a later feature provides it with a search engine behind it.
 *
 * <p>Without one, and while it cannot answer, the database looks for the words in number, title and problem.
 */
public interface DemandTextSearch {

    /**
     * What was found.
     *
     * @param ids numbers of the demands of this page, best first
     * @param total how many there are on all pages
     * @param facets how many each value of each facet has, its own choice left aside
     */
    record Found(List<String> ids, long total, Map<DemandFacet, Map<String, Long>> facets) {}

    /**
     * Looks for the words of the filter.
     *
     * @return empty if the engine cannot answer now
     */
    Optional<Found> find(DemandFilter filter, ReadScope scope, Page page);
}
