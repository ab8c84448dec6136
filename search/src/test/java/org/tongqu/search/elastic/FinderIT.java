package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.search.Audience;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Facets;
import org.tongqu.search.Hit;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.Sort;
import org.tongqu.search.Window;
import org.tongqu.search.matching.DemoSet;
import org.tongqu.standalone.EmbeddedElasticsearch;

@ExtendWith(Node.class)
class FinderIT {

    private static final DemoSet DEMO = new DemoSet();
    private static Node.Installation tongqu;

    @BeforeAll
    static void fill(EmbeddedElasticsearch node) {
        tongqu = Node.installation(node);
        tongqu.index.put(DEMO.documents());
        tongqu.index.put(List.of(translated()));
        tongqu.index.settle();
    }

    @AfterAll
    static void close() {
        tongqu.close();
    }

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({
        "断面交通流, DP-0001",
        "斷面交通流, DP-0001",
        "斷面交通流介面, DP-0001",
        "橋樑結構健康監測, DP-0005",
        "电子运单核验, DP-0041",
        "dp-0033, DP-0033",
        "ＤＰ－００３３, DP-0033",
        "网络预约出租汽车供需, DP-0048",
        "网约车热力, DP-0048",
        "有没有内河船闸排队的数据, DP-0025",
        "5分钟客流, DP-0047",
        "<b>断面交通流</b>, DP-0001",
        "+断面交通流 -\"接口\", DP-0001",
        "断面交通流 AND 接口, DP-0001",
        "title:断面交通流*, DP-0001"
    })
    void findsTheRightProductFirst(String text, String id) {
        assertThat(ids(search(SearchQuery.of(text, Kind.PRODUCT)))).startsWith(id);
    }

    @Test
    void bothScriptsFindTheSame() {
        SearchResult simplified = search(SearchQuery.of("船舶进出港动态核验", Kind.PRODUCT, Kind.DEMAND));
        SearchResult traditional = search(SearchQuery.of("船舶進出港動態核驗", Kind.PRODUCT, Kind.DEMAND));
        assertThat(ids(traditional)).isEqualTo(ids(simplified)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?",
                "\"",
                "(",
                ")",
                "[1 TO 2]",
                "a:b:c",
                "\\",
                "{\"match_all\":{}}",
                "' OR 1=1 --",
                "${jndi:x}",
                "{{7*7}}",
                "!!!",
                "\uD800",
                "的",
                "😀"
            })
    void nothingTypedBreaksOrActsAsSyntax(String text) {
        SearchResult result = search(SearchQuery.of(text, Kind.PRODUCT));
        assertThat(result.hits()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void veryLongTextIsTrimmedAndSaysSo() {
        SearchResult result = search(SearchQuery.of("断面交通流 ".repeat(2_000), Kind.PRODUCT));
        assertThat(result.note().trimmed()).isTrue();
        assertThat(ids(result)).startsWith("DP-0001");
        String different = DEMO.documents().stream().map(d -> d.text().title()).collect(Collectors.joining());
        assertThat(search(SearchQuery.of(different.repeat(10), Kind.PRODUCT))
                        .note()
                        .trimmed())
                .isTrue();
    }

    @Test
    void nothingFoundIsAnAnswer() {
        SearchResult result =
                search(SearchQuery.of("量子纠缠", Kind.PRODUCT).count(Facet.MODE).select(Facet.MODE, "ROAD"));
        assertThat(result.empty()).isTrue();
        assertThat(result.hits()).isEmpty();
        assertThat(result.facets().get(Facet.MODE)).containsExactly(new FacetValue("ROAD", 0, true));
        assertThat(result.note().relaxed()).isFalse();
    }

    @Test
    void tooMuchAskedIsRelaxedAndSaysSo() {
        SearchResult result = search(SearchQuery.of("量子 断面交通流", Kind.PRODUCT));
        assertThat(result.note().relaxed()).isTrue();
        assertThat(ids(result)).startsWith("DP-0001");
    }

    @Test
    void facetsAreOrInsideAndBetweenAndCountTheirOwnAlternatives() {
        SearchQuery base = SearchQuery.of("", Kind.PRODUCT)
                .seenBy(Audience.ALL)
                .count(Facet.MODE, Facet.REGION, Facet.PRICE_KIND, Facet.THEME)
                .page(0, 100);
        SearchResult all = search(base);
        SearchResult chosen = search(base.select(Facet.MODE, "WATER", "RAIL").select(Facet.REGION, "YRD"));

        assertThat(chosen.hits()).allSatisfy(hit -> {
            var scope = DEMO.products().get(hit.ref().id()).scope();
            assertThat(scope.modes()).containsAnyOf("WATER", "RAIL");
            assertThat(scope.region()).isEqualTo("YRD");
        });
        assertThat(chosen.total().value()).isEqualTo(count(p -> modeIn(p, "WATER", "RAIL") && region(p, "YRD")));
        // Modes are counted under the region alone, regions under the modes alone.
        assertThat(counts(chosen, Facet.MODE)).containsEntry("ROAD", count(p -> modeIn(p, "ROAD") && region(p, "YRD")));
        assertThat(counts(chosen, Facet.REGION))
                .containsEntry("GBA", count(p -> modeIn(p, "WATER", "RAIL") && region(p, "GBA")));
        assertThat(counts(all, Facet.MODE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(60 + 1);
        assertThat(chosen.facets().get(Facet.MODE))
                .filteredOn(FacetValue::selected)
                .extracting(FacetValue::code)
                .containsExactlyInAnyOrder("WATER", "RAIL");
        assertThat(all.total()).isEqualTo(new SearchResult.Total(61, true));
    }

    @Test
    void onlyTheOwnCirclesDocumentsAreFoundAndCounted() {
        SearchQuery query = SearchQuery.of("治超检测站称重", Kind.PRODUCT).count(Facet.OWNER);
        assertThat(ids(search(query))).doesNotContain("DP-0008");
        assertThat(counts(search(query), Facet.OWNER)).doesNotContainKey("O010");
        assertThat(ids(search(query.seenBy(Audience.of("O011"))))).doesNotContain("DP-0008");
        assertThat(ids(search(query.seenBy(Audience.of("O010"))))).startsWith("DP-0008");
        assertThat(ids(search(query.seenBy(new Audience(java.util.Set.of("PUBLIC", "GOV_ONLY"), "", false)))))
                .startsWith("DP-0008");
    }

    @Test
    void kindsCanBeCountedAndSelectedLikeAnyFacet() {
        SearchQuery query = SearchQuery.of("断面交通流", Kind.PRODUCT, Kind.DEMAND).count(Facet.KIND);
        Map<String, Long> kinds = counts(search(query), Facet.KIND);
        assertThat(kinds).containsOnlyKeys("product", "demand");
        SearchResult products = search(query.select(Facet.KIND, "product"));
        assertThat(products.total().value()).isEqualTo(kinds.get("product"));
        assertThat(counts(products, Facet.KIND)).isEqualTo(kinds);
    }

    @Test
    void pagesFollowOneAnotherWithoutOverlap() {
        SearchQuery query = SearchQuery.of("", Kind.PRODUCT, Kind.DEMAND).seenBy(Audience.ALL);
        List<String> first = ids(search(query.page(0, 30)));
        List<String> second = ids(search(query.page(1, 30)));
        assertThat(first).hasSize(30).doesNotContainAnyElementsOf(second);
        assertThat(ids(search(query.page(0, 60))))
                .startsWith(first.toArray(String[]::new))
                .endsWith(second.toArray(String[]::new));

        SearchResult deep = search(query.page(Window.MAX_REACH, 10));
        assertThat(deep.hits()).isEmpty();
        assertThat(deep.note().outOfReach()).isTrue();
        assertThat(deep.total().value()).isEqualTo(101);
    }

    @Test
    void sortsByPublicationAndDeadline() {
        var newest =
                search(SearchQuery.of("", Kind.DEMAND).sortedBy(Sort.NEWEST).page(0, 100));
        Map<String, LocalDate> published = DEMO.documents().stream()
                .filter(document -> document.listing().published() != null)
                .collect(Collectors.toMap(document -> document.ref().id(), document -> document.listing()
                        .published()));
        assertThat(ids(newest).subList(0, 39))
                .extracting(published::get)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ids(newest)).hasSize(40).endsWith("SD-2026-03-010"); // a draft, not published yet
        var deadline =
                search(SearchQuery.of("", Kind.DEMAND).sortedBy(Sort.DEADLINE).page(0, 100));
        Map<String, LocalDate> deadlines = DEMO.documents().stream()
                .filter(document -> document.listing().deadline() != null)
                .collect(Collectors.toMap(document -> document.ref().id(), document -> document.listing()
                        .deadline()));
        assertThat(ids(deadline)).extracting(deadlines::get).isSorted().hasSize(40);
        assertThat(search(SearchQuery.of("", Kind.PRODUCT).sortedBy(Sort.DEADLINE))
                        .hits())
                .isNotEmpty();
    }

    @Test
    void hitsShowWhereTheyMatch() {
        Hit hit = search(SearchQuery.of("擁擠度", Kind.PRODUCT)).hits().get(0);
        assertThat(hit.ref().id()).isEqualTo("DP-0046");
        assertThat(hit.title().marked()).isFalse();
        assertThat(hit.passages()).isNotEmpty().allSatisfy(passage -> assertThat(passage.marked())
                .isTrue());
        assertThat(hit.passages().get(0).pieces()).anySatisfy(piece -> {
            assertThat(piece.marked()).isTrue();
            assertThat(piece.text()).isEqualTo("拥挤度");
        });
    }

    @Test
    void translationsAreFoundAndQuotedInTheLanguageOfTheReader() {
        SearchQuery query = SearchQuery.of("ferry timetable", Kind.PRODUCT);
        assertThat(search(query).hits().get(0).title().text()).isEqualTo("轮渡时刻表");
        assertThat(search(query.window(Window.FIRST.in("en")))
                        .hits()
                        .get(0)
                        .title()
                        .text())
                .isEqualTo("Ferry timetables");
    }

    @Test
    void kindsWithoutIndexAreSimplyEmptyBesideOthers() {
        assertThat(ids(search(SearchQuery.of("断面交通流", Kind.PRODUCT, Kind.CASE))))
                .startsWith("DP-0001");
    }

    private static SearchDocument translated() {
        return new SearchDocument(
                new DocumentVersion(new DocumentRef(Kind.PRODUCT, "DP-9001"), 1),
                new DocumentText("轮渡时刻表", "", List.of(), List.of(), List.of(), ""),
                Map.of("en", new DocumentText("Ferry timetables", "", List.of(), List.of(), List.of(), "")),
                Facets.NONE.with(Facet.MODE, "WATER").with(Facet.REGION, "GBA"),
                new Listing("LISTED", Listing.PUBLIC, "", null, null));
    }

    private static SearchResult search(SearchQuery query) {
        return tongqu.finder.search(query);
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.ref().id()).toList();
    }

    private static Map<String, Long> counts(SearchResult result, Facet facet) {
        return result.facets().get(facet).stream().collect(Collectors.toMap(FacetValue::code, FacetValue::count));
    }

    private static long count(java.util.function.Predicate<String> condition) {
        return DEMO.products().keySet().stream().filter(condition).count() + (condition.test("DP-9001") ? 1 : 0);
    }

    private static boolean modeIn(String id, String... modes) {
        java.util.Set<String> own = id.equals("DP-9001")
                ? java.util.Set.of("WATER")
                : DEMO.products().get(id).scope().modes();
        return java.util.Arrays.stream(modes).anyMatch(own::contains);
    }

    private static boolean region(String id, String region) {
        return region.equals(
                id.equals("DP-9001") ? "GBA" : DEMO.products().get(id).scope().region());
    }
}
