package org.tongqu.portal.matching.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tongqu.portal.code.Areas;
import org.tongqu.portal.matching.RecordSources;
import org.tongqu.portal.matching.SearchSort;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.matching.UpdatedWithin;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.store.Page;
import org.tongqu.search.Facet;
import org.tongqu.search.Kind;

/** The query parameters of the search; facets may be repeated. */
public class SearchFilter {

    /** What the parameters mean, for the description of the operation. */
    static final String MEANING =
            "Facets may be repeated: OR inside a facet, AND between facets. kind: kinds to look through,"
                    + " all if there is none. sort: relevance (default), newest or popular. region: codes of the table areas, which are"
                    + " the nation, region clusters, provinces (two digits) and cities (four); finds what lies in the area, and what"
                    + " covers it as a whole, which is marked as wider and counted by regionWider. areaLevel: how wide the areas are that"
                    + " are covered as a whole, NATIONAL, CLUSTER, PROVINCE or CITY. updatedWithin: the record changed at most so many"
                    + " days ago, 7, 30, 90 or 365. coveredYear: years that the data are about. year: year of publication. Further facets:"
                    + " mode, theme, updateFrequency, deliveryForm, grade, priceKind, openAttribute, organisationKind.";

    @QueryParam("q")
    private String text;

    @QueryParam("kind")
    private List<String> kinds;

    @QueryParam("sort")
    private String sort;

    @QueryParam("mode")
    private List<String> modes;

    @QueryParam("theme")
    private List<String> themes;

    /** Codes of the table areas. */
    @QueryParam("region")
    private List<String> regions;

    /** Names of levels. */
    @QueryParam("areaLevel")
    private List<String> areaLevels;

    @QueryParam("updateFrequency")
    private List<String> updateFrequencies;

    @QueryParam("deliveryForm")
    private List<String> deliveryForms;

    @QueryParam("grade")
    private List<String> grades;

    @QueryParam("priceKind")
    private List<String> priceKinds;

    @QueryParam("openAttribute")
    private List<String> openAttributes;

    @QueryParam("organisationKind")
    private List<String> organisationKinds;

    @QueryParam("coveredYear")
    private List<String> coveredYears;

    /** Numbers of days. */
    @QueryParam("updatedWithin")
    private List<String> updatedWithin;

    @QueryParam("year")
    private List<String> years;

    /** @throws org.tongqu.portal.problem.InvalidInput if a kind, the order, a level or a time is unknown */
    Searching.Question question(Page page) {
        Violations violations = new Violations();
        Set<Kind> among = kinds(violations);
        SearchSort order = order(violations);
        Map<Facet, Set<String>> chosen = chosen(violations);
        violations.throwIfAny();
        return new Searching.Question(text, among, chosen, order, page);
    }

    private Map<Facet, Set<String>> chosen(Violations violations) {
        Map<Facet, Set<String>> chosen = new LinkedHashMap<>();
        put(chosen, Facet.MODE, modes);
        put(chosen, Facet.THEME, themes);
        put(chosen, Facet.REGION, regions);
        put(chosen, Searching.AREA_LEVEL, areaLevels);
        put(chosen, Facet.UPDATE_FREQUENCY, updateFrequencies);
        put(chosen, Facet.DELIVERY_FORM, deliveryForms);
        put(chosen, Facet.GRADE, grades);
        put(chosen, Facet.PRICE_KIND, priceKinds);
        put(chosen, Facet.OPEN_ATTRIBUTE, openAttributes);
        put(chosen, Searching.ORGANISATION_KIND, organisationKinds);
        put(chosen, Searching.COVERED_YEAR, coveredYears);
        put(chosen, Searching.UPDATED_WITHIN, updatedWithin);
        put(chosen, Facet.YEAR, years);
        chosen.getOrDefault(Searching.UPDATED_WITHIN, Set.of())
                .forEach(code -> violations.require(UpdatedWithin.exists(code), "updatedWithin", "unknownCode", code));
        chosen.getOrDefault(Searching.AREA_LEVEL, Set.of())
                .forEach(code -> violations.require(isLevel(code), "areaLevel", "unknownCode", code));
        return chosen;
    }

    private static void put(Map<Facet, Set<String>> chosen, Facet facet, List<String> values) {
        if (values != null && !values.isEmpty()) {
            chosen.put(facet, new TreeSet<>(values));
        }
    }

    private static boolean isLevel(String code) {
        return Arrays.stream(Areas.Level.values())
                .anyMatch(level -> level.name().equals(code));
    }

    private SearchSort order(Violations violations) {
        if (sort == null || sort.isEmpty()) {
            return SearchSort.RELEVANCE;
        }
        Optional<SearchSort> known = SearchSort.of(sort);
        violations.require(known.isPresent(), "sort", "unknownCode", sort);
        return known.orElse(SearchSort.RELEVANCE);
    }

    private Set<Kind> kinds(Violations violations) {
        Set<Kind> among = new TreeSet<>();
        for (String code : kinds == null ? List.<String>of() : kinds) {
            RecordSources.KINDS.stream()
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .ifPresentOrElse(among::add, () -> violations.add("kind", "unknownCode", code));
        }
        return among.isEmpty() ? Set.copyOf(RecordSources.KINDS) : among;
    }
}
