package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tongqu.search.Audience;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Kind;
import org.tongqu.search.Recency;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.Window;

/** Says people's questions in the words of the index, and its counts in those of the questions. */
@ApplicationScoped
public class EngineQuestions {

    private SearchEyes eyes;
    private AreaChoices areas;
    private Clock clock;

    protected EngineQuestions() {} // for CDI proxies

    @Inject
    public EngineQuestions(SearchEyes eyes, AreaChoices areas, Clock clock) {
        this.eyes = eyes;
        this.areas = areas;
        this.clock = clock;
    }

    /** The question of the caller, with all counts. */
    SearchQuery query(Searching.Question question) {
        Set<Facet> counted = new LinkedHashSet<>(Searching.FACETS);
        counted.removeAll(List.of(Facet.REGION, Searching.UPDATED_WITHIN));
        counted.addAll(List.of(Facet.KIND, AreaCoverage.AREA));
        List<LocalDate> days = Arrays.stream(UpdatedWithin.values())
                .map(within -> within.since(today()))
                .toList();
        SearchQuery query = query(question.text(), question.kinds(), question.selections(), eyes.audience());
        return query.count(counted)
                .fresh(new Recency(query.recency().since(), days))
                .sortedBy(question.sort().engine())
                .page(question.page().number(), question.page().size());
    }

    /** A question of somebody, without counts. */
    SearchQuery query(String text, Set<Kind> kinds, Map<Facet, Set<String>> chosen, Audience audience) {
        Map<Facet, Set<String>> selections = new TreeMap<>(chosen);
        Set<String> within = selections.remove(Searching.UPDATED_WITHIN);
        Set<String> regions = selections.remove(Facet.REGION);
        if (regions != null && !regions.isEmpty()) {
            selections.put(AreaCoverage.AREA, areas.codes(regions));
        }
        Optional<LocalDate> since =
                UpdatedWithin.longest(within == null ? Set.of() : within).map(one -> one.since(today()));
        return new SearchQuery(text, kinds, selections, Set.of(), audience, Window.FIRST)
                .fresh(new Recency(since.orElse(null), List.of()));
    }

    /** An answer whose counts are those of the question's facets. */
    SearchResult answer(Searching.Question question, SearchResult result) {
        Map<Facet, List<FacetValue>> facets = new LinkedHashMap<>(result.facets());
        List<FacetValue> counted = facets.remove(AreaCoverage.AREA);
        if (counted != null) {
            List<FacetValue> found = areas.found(counted, question.chosen(Facet.REGION));
            facets.put(Facet.REGION, found);
            facets.put(Searching.REGION_WIDER, areas.wider(found, counted));
        }
        List<FacetValue> days = facets.remove(Facet.UPDATED);
        if (days != null) {
            facets.put(Searching.UPDATED_WITHIN, updated(days, question.chosen(Searching.UPDATED_WITHIN)));
        }
        return new SearchResult(result.hits(), result.total(), facets, result.note(), result.next());
    }

    private List<FacetValue> updated(List<FacetValue> days, Set<String> chosen) {
        return Arrays.stream(UpdatedWithin.values())
                .map(within -> new FacetValue(
                        within.code(), count(days, within.since(today())), chosen.contains(within.code())))
                .toList();
    }

    private static long count(List<FacetValue> days, LocalDate day) {
        return days.stream()
                .filter(value -> value.code().equals(day.toString()))
                .mapToLong(FacetValue::count)
                .findFirst()
                .orElse(0);
    }

    /** What the database is asked while the index is away. */
    PlainQuestion plain(Searching.Question question) {
        return PlainQuestion.of(question, areas.regions(question.chosen(Facet.REGION)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
