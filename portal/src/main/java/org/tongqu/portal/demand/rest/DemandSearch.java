package org.tongqu.portal.demand.rest;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.store.Page;

/** The query parameters of a list of demands; repeated values of one facet are alternatives. */
public class DemandSearch {

    @QueryParam("q")
    private String text;

    @QueryParam("batch")
    private List<String> batches;

    @QueryParam("stage")
    private List<String> stages;

    @QueryParam("status")
    private List<String> statuses;

    @QueryParam("region")
    private List<String> regions;

    @QueryParam("tier")
    private List<String> tiers;

    @QueryParam("side")
    private List<String> sides;

    @QueryParam("mode")
    private List<String> modes;

    @QueryParam("theme")
    private List<String> themes;

    @QueryParam("cooperation")
    private List<String> cooperations;

    @QueryParam("sort")
    private String sort;

    @QueryParam("page")
    private Integer page;

    @QueryParam("size")
    private Integer size;

    DemandFilter filter() {
        Map<DemandFacet, List<String>> chosen = new EnumMap<>(DemandFacet.class);
        chosen.put(DemandFacet.BATCH, batches);
        chosen.put(DemandFacet.STAGE, stages);
        chosen.put(DemandFacet.STATUS, statuses);
        chosen.put(DemandFacet.REGION, regions);
        chosen.put(DemandFacet.TIER, tiers);
        chosen.put(DemandFacet.SIDE, sides);
        chosen.put(DemandFacet.MODE, modes);
        chosen.put(DemandFacet.THEME, themes);
        chosen.put(DemandFacet.COOPERATION, cooperations);
        return new DemandFilter(text, chosen);
    }

    DemandSort sort() {
        return DemandSort.of(sort);
    }

    Page page() {
        return Page.of(page, size);
    }
}
