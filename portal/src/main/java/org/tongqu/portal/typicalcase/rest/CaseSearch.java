package org.tongqu.portal.typicalcase.rest;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.typicalcase.CaseQuery;

/** The query parameters of a list of cases; repeated values of one facet are alternatives. */
public class CaseSearch {

    @QueryParam("q")
    private String text;

    @QueryParam("batch")
    private List<String> batches;

    @QueryParam("theme")
    private List<String> themes;

    @QueryParam("mode")
    private List<String> modes;

    @QueryParam("region")
    private List<String> regions;

    @QueryParam("demand")
    private List<String> demands;

    @QueryParam("page")
    private Integer page;

    @QueryParam("size")
    private Integer size;

    CaseQuery query() {
        Map<CaseQuery.Facet, List<String>> chosen = new EnumMap<>(CaseQuery.Facet.class);
        chosen.put(CaseQuery.Facet.BATCH, batches);
        chosen.put(CaseQuery.Facet.THEME, themes);
        chosen.put(CaseQuery.Facet.MODE, modes);
        chosen.put(CaseQuery.Facet.REGION, regions);
        chosen.put(CaseQuery.Facet.DEMAND, demands);
        return new CaseQuery(text, chosen);
    }

    Page page() {
        return Page.of(page, size);
    }
}
