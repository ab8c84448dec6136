package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.search.elastic.ShelfRecords.product;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongqu.search.Kind;
import org.tongqu.search.Onward;
import org.tongqu.search.Position;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.Sort;
import org.tongqu.search.Window;
import org.tongqu.standalone.EmbeddedElasticsearch;

/** Reading on behind a page, as far as there is anything, at the same cost for every page. */
@ExtendWith(Node.class)
class OnwardIT {

    private static final int RECORDS = 230;

    private final ShelfRecords records = new ShelfRecords();
    private Node.Installation tongqu;

    @BeforeEach
    void fill(EmbeddedElasticsearch node) {
        tongqu = Node.installation(node, records);
        IntStream.range(0, RECORDS).forEach(i -> records.add(product(String.format("R-%03d", i), 1, "桥梁" + i)));
        tongqu.index.rebuild(Kind.PRODUCT);
    }

    @AfterEach
    void close() {
        tongqu.close();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everythingIsReadOnceInTheOrderOfThePagesAndThenItEnds(Sort sort) {
        SearchQuery query = SearchQuery.of("桥梁", Kind.PRODUCT).sortedBy(sort).page(0, 50);
        List<String> read = readAll(query, position -> position);
        assertThat(read).hasSize(RECORDS).doesNotHaveDuplicates();
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            pages.addAll(ids(tongqu.finder.search(query.page(page, 50))));
        }
        assertThat(read).isEqualTo(pages);
    }

    @Test
    void whatIsAddedWhileSomebodyReadsDoesNotMoveWhatHeReads() {
        SearchQuery query = SearchQuery.of("", Kind.PRODUCT).page(0, 50);
        List<String> read = readAll(query, position -> {
            if (position.passed() == 100) {
                tongqu.index.put(List.of(product("A-001", 1, "桥梁"), product("R-229x", 1, "桥梁")));
                tongqu.index.settle();
            }
            return position;
        });
        assertThat(read).hasSize(RECORDS).doesNotContain("A-001", "R-229x");
    }

    @Test
    void aRebuildOrALongPauseEndsTheViewButNotTheReading() {
        SearchQuery query = SearchQuery.of("桥梁", Kind.PRODUCT).page(0, 50);
        List<String> read = readAll(query, position -> {
            if (position.passed() == 100) {
                tongqu.index.rebuild(Kind.PRODUCT);
            }
            return position;
        });
        assertThat(read).hasSize(RECORDS).doesNotHaveDuplicates();
    }

    @Test
    void aPageBeyondAllBoundsIsEmptyAndSaysSo() {
        SearchResult far =
                tongqu.finder.search(SearchQuery.of("桥梁", Kind.PRODUCT).page(10_000, 100));
        assertThat(far.hits()).isEmpty();
        assertThat(far.note().outOfReach()).isTrue();
        assertThat(far.next()).isNull();
        SearchResult last =
                tongqu.finder.search(SearchQuery.of("桥梁", Kind.PRODUCT).page(2, 100));
        assertThat(last.hits()).hasSize(30);
        assertThat(last.next()).isNull();
    }

    @Test
    void fromTheLastPageThatHasANumberOneReadsOn() {
        SearchQuery query = SearchQuery.of("桥梁", Kind.PRODUCT);
        SearchResult second = tongqu.finder.search(query.page(1, 100));
        assertThat(second.next().passed()).isEqualTo(200);
        SearchResult rest = ((Onward) tongqu.finder).behind(query.window(Window.FIRST.page(0, 100)), second.next());
        assertThat(rest.hits()).hasSize(30);
        assertThat(rest.total().value()).isEqualTo(RECORDS);
        assertThat(rest.next()).isNull();
    }

    private List<String> readAll(SearchQuery query, UnaryOperator<Position> before) {
        SearchResult page = tongqu.finder.search(query);
        List<String> read = new ArrayList<>(ids(page));
        while (page.next() != null) {
            page = ((Onward) tongqu.finder).behind(query, before.apply(page.next()));
            read.addAll(ids(page));
        }
        return read;
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.ref().id()).toList();
    }
}
