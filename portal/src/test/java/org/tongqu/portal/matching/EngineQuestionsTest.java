package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.code.Areas;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.store.Page;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;

/** Areas and times are asked as the index knows them, and counted as people choose them. */
class EngineQuestionsTest {

    private static final List<String> SOME =
            List.of("NATIONAL", "YRD", "32", "3201", "3205", "34", "GBA", "44", "4403", "52", "5201");

    private final Foundation house = new Foundation();
    private final SearchEyes eyes = new SearchEyes(house.person, house.access, null);
    private final EngineQuestions questions = new EngineQuestions(eyes, new AreaChoices(house.areas), house.clock);
    private final StatedAreas stated = Foundation.started(new StatedAreas(house.areas, house.codes));

    @Test
    void an_area_is_asked_for_with_what_covers_it() {
        SearchQuery query = questions.query(question(Facet.REGION, "3201"));
        assertThat(query.selections().get(AreaCoverage.AREA))
                .containsExactlyInAnyOrder("3201", "32*", "NATIONAL*", "YRD*");
        assertThat(query.selections()).doesNotContainKey(Facet.REGION);
    }

    @Test
    void a_time_is_asked_for_by_its_first_day_in_beijing_and_the_longest_of_several_counts() {
        SearchQuery query = questions.query(question(Searching.UPDATED_WITHIN, "7", "30", "nonsense"));
        assertThat(query.recency().since()).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(query.recency().counted())
                .containsExactly(
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 10, 23),
                        LocalDate.of(2026, 8, 24),
                        LocalDate.of(2025, 11, 22));
        assertThat(questions
                        .query(question(Searching.UPDATED_WITHIN, "nonsense"))
                        .recency()
                        .narrows())
                .isFalse();
    }

    @Test
    void times_are_counted_by_their_names() {
        SearchResult result = questions.answer(
                question(Searching.UPDATED_WITHIN, "30"),
                result(Map.of(Facet.UPDATED, List.of(new FacetValue("2026-10-23", 5, true)))));
        assertThat(result.facets().get(Searching.UPDATED_WITHIN))
                .containsExactly(
                        new FacetValue("7", 0, false),
                        new FacetValue("30", 5, true),
                        new FacetValue("90", 0, false),
                        new FacetValue("365", 0, false));
        assertThat(result.facets()).doesNotContainKey(Facet.UPDATED);
    }

    /** Whatever the records say, the number beside an area is what choosing it finds. */
    @Property(tries = 200)
    void the_number_of_an_area_is_what_choosing_it_finds(@ForAll("records") List<Set<String>> places) {
        List<AreaCoverage> records = places.stream().map(this::coverage).toList();
        Map<String, Long> counts = new HashMap<>();
        records.forEach(one -> codes(one).forEach(code -> counts.merge(code, 1L, Long::sum)));
        List<FacetValue> counted = new ArrayList<>();
        counts.forEach((code, count) -> counted.add(new FacetValue(code, count, false)));
        SearchResult answer = questions.answer(question(Facet.REGION), result(Map.of(AreaCoverage.AREA, counted)));
        for (FacetValue area : answer.facets().get(Facet.REGION)) {
            List<AreaCoverage> found = records.stream()
                    .filter(one -> asked(area.code()).stream().anyMatch(codes(one)::contains))
                    .toList();
            assertThat(area.count()).as(area.code()).isEqualTo(found.size());
            assertThat(wider(answer, area.code()))
                    .as("wider than " + area.code())
                    .isEqualTo(found.stream()
                            .filter(one -> one.isWiderThan(List.of(area.code())))
                            .count());
        }
    }

    @Provide
    Arbitrary<List<Set<String>>> records() {
        return Arbitraries.of(SOME).set().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(12);
    }

    private AreaCoverage coverage(Set<String> places) {
        List<String> names = places.stream()
                .map(area -> house.codes.name(Areas.TABLE, area, java.util.Locale.SIMPLIFIED_CHINESE))
                .toList();
        return stated.of("", String.join("、", names));
    }

    private static Set<String> codes(AreaCoverage coverage) {
        return coverage.facets().of(AreaCoverage.AREA);
    }

    private Set<String> asked(String area) {
        return new LinkedHashSet<>(
                questions.query(question(Facet.REGION, area)).selections().get(AreaCoverage.AREA));
    }

    private static long wider(SearchResult answer, String area) {
        return answer.facets().get(Searching.REGION_WIDER).stream()
                .filter(value -> value.code().equals(area))
                .mapToLong(FacetValue::count)
                .sum();
    }

    private static SearchResult result(Map<Facet, List<FacetValue>> facets) {
        return new SearchResult(
                List.of(), new SearchResult.Total(0, true), facets, new SearchResult.Note(false, false, false));
    }

    private static Searching.Question question(Facet facet, String... values) {
        Map<Facet, Set<String>> chosen = values.length == 0 ? Map.of() : Map.of(facet, Set.of(values));
        return new Searching.Question("", Set.of(Kind.PRODUCT), chosen, new Page(0, 24));
    }
}
