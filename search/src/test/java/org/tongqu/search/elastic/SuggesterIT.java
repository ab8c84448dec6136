package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.search.Audience;
import org.tongqu.search.Beginning;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.Suggester.Completions;
import org.tongqu.search.Suggester.Term;
import org.tongqu.search.matching.DemoSet;
import org.tongqu.standalone.EmbeddedElasticsearch;

@ExtendWith(Node.class)
class SuggesterIT {

    private static final DemoSet DEMO = new DemoSet();
    private static Node.Installation tongqu;

    @BeforeAll
    static void fill(EmbeddedElasticsearch node) {
        tongqu = Node.installation(node);
        tongqu.index.put(DEMO.documents());
        tongqu.index.put(
                List.of(hidden("DP-9001", "琥珀灯塔沙盘"), open("DP-9002", "沙盘推演航线"), open("DP-9003", "航班起降船舶轨迹档案")));
        tongqu.index.settle();
    }

    @AfterAll
    static void close() {
        tongqu.close();
    }

    @ParameterizedTest(name = "{0} is completed")
    @ValueSource(strings = {"断面交", "斷面交", "断面 交", "“断面交"})
    void a_title_is_known_by_its_beginning_in_both_scripts(String typed) {
        assertThat(complete(typed).titles()).startsWith(new DocumentRef(Kind.PRODUCT, "DP-0001"));
    }

    @Test
    void a_title_that_begins_so_comes_before_one_with_such_a_word() {
        assertThat(ids(complete("沙盘"))).containsExactly("DP-9002");
        assertThat(ids(tongqu.suggester.complete(new Beginning("沙盘", Set.of(Kind.PRODUCT), Audience.ALL, 5))))
                .containsExactly("DP-9002", "DP-9001");
    }

    @Test
    void terms_are_proposed_only_where_they_find_something() {
        List<Term> terms = complete("网约").terms();
        assertThat(terms).isNotEmpty().allSatisfy(term -> {
            assertThat(term.wording()).startsWith("网约");
            assertThat(term.count())
                    .isPositive()
                    .isEqualTo(tongqu.finder
                            .search(SearchQuery.of(term.wording(), Kind.PRODUCT, Kind.DEMAND))
                            .total()
                            .value());
        });
        assertThat(complete("et").terms()).extracting(Term::wording).contains("ETC门架");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "?", "^", "{\"match_all\":{}}", "\uD800", "<b>", "😀"})
    void nothing_typed_acts_as_syntax(String typed) {
        assertThat(complete(typed).titles()).isEmpty();
    }

    @Test
    void very_long_beginnings_find_nothing_and_break_nothing() {
        assertThat(complete("断面交通流".repeat(2_000)).titles()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"网月车, 网约车", "網月車, 网约车", "集状箱, 集装箱", "wangyueche, 网约车", "船播轨迹, 船舶轨迹"})
    void a_misspelt_question_is_corrected_by_terms_and_by_words_of_titles(String wrong, String right) {
        assertThat(correct(wrong)).contains(right);
        assertThat(tongqu.finder
                        .search(SearchQuery.of(right, Kind.PRODUCT, Kind.DEMAND))
                        .empty())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"断面交通流", "DP-0033", "", "qqqqqqqq", "*", "的", "\uD800"})
    void what_finds_enough_or_means_nothing_is_not_corrected(String text) {
        assertThat(correct(text)).isEmpty();
    }

    @Test
    void no_correction_gives_away_what_one_may_not_find() {
        SearchQuery misspelt = SearchQuery.of("琥珀灯踏", Kind.PRODUCT);
        assertThat(tongqu.suggester.correct(misspelt)).isEmpty();
        assertThat(tongqu.suggester.correct(misspelt.seenBy(Audience.ALL))).contains("琥珀灯塔");
    }

    @Test
    void without_an_index_nothing_is_proposed_but_said(EmbeddedElasticsearch node) {
        try (Node.Installation empty = Node.installation(node)) {
            assertThatThrownBy(() -> empty.suggester.complete(beginning("断面"))).isInstanceOf(SearchUnavailable.class);
        }
    }

    private static Completions complete(String typed) {
        return tongqu.suggester.complete(beginning(typed));
    }

    private static Beginning beginning(String typed) {
        return new Beginning(typed, Set.of(Kind.PRODUCT, Kind.DEMAND), Audience.ANYBODY, 5);
    }

    private static List<String> ids(Completions completions) {
        return completions.titles().stream().map(DocumentRef::id).toList();
    }

    private static Optional<String> correct(String text) {
        return tongqu.suggester.correct(SearchQuery.of(text, Kind.PRODUCT, Kind.DEMAND));
    }

    private static SearchDocument hidden(String id, String title) {
        return document(id, title, "SIGNED_IN");
    }

    private static SearchDocument open(String id, String title) {
        return document(id, title, Listing.PUBLIC);
    }

    private static SearchDocument document(String id, String title, String visibility) {
        DocumentVersion state = new DocumentVersion(new DocumentRef(Kind.PRODUCT, id), 1);
        DocumentText text = new DocumentText(title, "", List.of(), List.of(), List.of(), "");
        Listing listing = new Listing("LISTED", visibility, "O001", null, null);
        return new SearchDocument(state, text, Map.of(), Facets.NONE, listing);
    }
}
