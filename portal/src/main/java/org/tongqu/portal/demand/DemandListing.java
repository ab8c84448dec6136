package org.tongqu.portal.demand;

import java.util.Map;
import org.tongqu.portal.store.Slice;

/**
 * One page of demands with the facets of the whole result.
 *
 * @param facets how many each value of each facet has, its own choice left aside
 * @param plain whether words were only looked up in number, title and problem because the search engine did not answer
 */
public record DemandListing(Slice<ScenarioDemand> slice, Map<DemandFacet, Map<String, Long>> facets, boolean plain) {}
