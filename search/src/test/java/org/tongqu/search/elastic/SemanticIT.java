package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.Facet;
import org.tongqu.search.Hit;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.matching.DemoSet;
import org.tongqu.search.semantic.Semantics;
import org.tongqu.standalone.EmbeddedElasticsearch;

/** Search with the semantic option, with the real model and the real engine. */
@ExtendWith(Node.class)
class SemanticIT {

    private static final DemoSet DEMO = new DemoSet();
    private static Node.Installation words;
    private static Node.Installation meaning;

    @BeforeAll
    static void fill(EmbeddedElasticsearch node) {
        words = Node.installation(node);
        meaning = Node.installation(
                node, new Semantics("on"), new Ranking(Optional.of("admitted=5,neighbours=20,nearShort=1,nearFew=1")));
        for (Node.Installation one : List.of(words, meaning)) {
            one.index.put(DEMO.documents());
            one.index.settle();
        }
    }

    @AfterAll
    static void close() {
        words.close();
        meaning.close();
    }

    @Test
    void nearnessAddsFewAndLosesNothing() {
        SearchQuery asked = SearchQuery.of("桥梁安全监测", Kind.PRODUCT).page(0, 100);
        List<String> byWords = ids(words.finder.search(asked));
        SearchResult both = meaning.finder.search(asked);
        assertThat(ids(both)).containsAll(byWords).doesNotHaveDuplicates();
        assertThat(ids(both)).hasSizeBetween(byWords.size() + 1, byWords.size() + 5);
        assertThat(both.total().value()).isEqualTo(ids(both).size());
    }

    @Test
    void bothScriptsFindTheSameInTheSameOrder() {
        SearchQuery simplified = SearchQuery.of("船舶进出港动态核验", Kind.PRODUCT, Kind.DEMAND);
        SearchQuery traditional = SearchQuery.of("船舶進出港動態核驗", Kind.PRODUCT, Kind.DEMAND);
        assertThat(ids(meaning.finder.search(traditional))).isEqualTo(ids(meaning.finder.search(simplified)));
    }

    @Test
    void whatNoWordFindsIsNotFoundByNearnessAlone() {
        SearchResult nothing = meaning.finder.search(SearchQuery.of("量子纠缠蛋糕", Kind.PRODUCT));
        assertThat(nothing.total().value())
                .isEqualTo(words.finder
                        .search(SearchQuery.of("量子纠缠蛋糕", Kind.PRODUCT))
                        .total()
                        .value());
    }

    @Test
    void pagesContinueOneAnother() {
        SearchQuery all = SearchQuery.of("交通数据", Kind.PRODUCT, Kind.DEMAND).page(0, 100);
        List<String> whole = ids(meaning.finder.search(all));
        List<String> first = ids(meaning.finder.search(all.page(0, 7)));
        List<String> second = ids(meaning.finder.search(all.page(1, 7)));
        assertThat(whole).startsWith(first.toArray(String[]::new));
        assertThat(whole.subList(7, Math.min(14, whole.size()))).isEqualTo(second);
    }

    @Test
    void selectionsHoldForNeighboursToo() {
        SearchQuery asked = SearchQuery.of("桥梁安全监测", Kind.PRODUCT)
                .select(Facet.MODE, "WATER")
                .count(Facet.MODE)
                .page(0, 100);
        SearchResult found = meaning.finder.search(asked);
        assertThat(found.total().value()).isEqualTo(ids(found).size());
        assertThat(ids(found))
                .allSatisfy(id ->
                        assertThat(DEMO.products().get(id).scope().modes()).contains("WATER"));
    }

    /** Vectors of another model cannot be compared: the index says that it wants to be built anew. */
    @Test
    void aSwitchedOptionMakesTheIndexOutdated(EmbeddedElasticsearch node) {
        try (Node.Installation switched =
                new Node.Installation(node.url(), "switched", new Semantics("on"), Ranking.platform())) {
            switched.index.put(DEMO.documents());
            assertThat(switched.index.state(Kind.PRODUCT).condition()).isNotEqualTo(Condition.OUTDATED);
        }
        try (Node.Installation back =
                new Node.Installation(node.url(), "switched", new Semantics("off"), Ranking.platform())) {
            assertThat(back.index.state(Kind.PRODUCT).condition()).isEqualTo(Condition.OUTDATED);
        }
    }

    /** The default: words alone for a name, so that its pages go on without end; meaning as well for a sentence. */
    @Test
    void byThePlatformsWeightsMeaningIsAskedOfSentencesOnly(EmbeddedElasticsearch node) {
        try (Node.Installation usual = Node.installation(node, new Semantics("on"), Ranking.platform())) {
            usual.index.put(DEMO.documents());
            usual.index.settle();
            SearchQuery name = SearchQuery.of("桥梁安全监测", Kind.PRODUCT).page(0, 5);
            assertThat(ids(usual.finder.search(name))).isEqualTo(ids(words.finder.search(name)));
            SearchQuery sentence = SearchQuery.of("我们需要掌握辖区内长大桥梁和隧道每天的结构健康状况以及超限车辆通行对其安全的影响", Kind.PRODUCT)
                    .page(0, 100);
            List<String> byWords = ids(words.finder.search(sentence));
            assertThat(ids(usual.finder.search(sentence))).containsAll(byWords).isNotEqualTo(byWords);
        }
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::ref).map(ref -> ref.id()).toList();
    }
}
