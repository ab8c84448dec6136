package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandTextSearch;
import org.tongqu.portal.demand.ReadScope;
import org.tongqu.portal.store.Page;
import org.tongqu.search.Facet;
import org.tongqu.search.Finder;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.SearchUnavailable;

/** Answers the text search of the demand list from the index. */
@ApplicationScoped
public class IndexedDemandSearch implements DemandTextSearch {

    private static final Map<DemandFacet, Facet> FACETS = new EnumMap<>(Map.of(
            DemandFacet.BATCH, Facet.BATCH,
            DemandFacet.STATUS, Facet.STATUS,
            DemandFacet.REGION, Facet.REGION,
            DemandFacet.TIER, Facet.TIER,
            DemandFacet.MODE, Facet.MODE,
            DemandFacet.THEME, Facet.THEME,
            DemandFacet.COOPERATION, Facet.COOPERATION));

    private Finder finder;
    private SearchEyes eyes;

    protected IndexedDemandSearch() {} // for CDI proxies

    @Inject
    public IndexedDemandSearch(Finder finder, SearchEyes eyes) {
        this.finder = finder;
        this.eyes = eyes;
    }

    @Override
    public Optional<Found> find(DemandFilter filter, ReadScope scope, Page page) {
        // The index knows no side and no stages; such a question is answered by the database.
        if (!filter.values(DemandFacet.SIDE).isEmpty()) {
            return Optional.empty();
        }
        SearchQuery query = SearchQuery.of(filter.text(), Kind.DEMAND)
                .seenBy(eyes.audience())
                .count(FACETS.values())
                .page(page.number(), page.size());
        for (Map.Entry<DemandFacet, Facet> facet : FACETS.entrySet()) {
            query = query.select(facet.getValue(), chosen(filter, facet.getKey()));
        }
        try {
            return Optional.of(found(finder.search(query)));
        } catch (SearchUnavailable away) {
            return Optional.empty();
        }
    }

    private static Set<String> chosen(DemandFilter filter, DemandFacet facet) {
        return facet == DemandFacet.STATUS ? filter.statuses() : Set.copyOf(filter.values(facet));
    }

    private static Found found(SearchResult result) {
        List<String> ids = result.hits().stream().map(hit -> hit.ref().id()).toList();
        Map<DemandFacet, Map<String, Long>> counts = new EnumMap<>(DemandFacet.class);
        FACETS.forEach((own, facet) -> {
            Map<String, Long> values = new LinkedHashMap<>();
            result.facets().getOrDefault(facet, List.of()).forEach(value -> values.put(value.code(), value.count()));
            counts.put(own, values);
        });
        return new Found(ids, result.total().value(), counts);
    }
}
