package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.search.elastic.ShelfRecords.product;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.Comparison;
import org.tongqu.search.Comparison.Difference;
import org.tongqu.search.Kind;
import org.tongqu.standalone.EmbeddedElasticsearch;

/** The check finds whatever is planted between index and records, and nothing else. */
@ExtendWith(Node.class)
class IndexComparingIT {

    private final ShelfRecords records = new ShelfRecords();
    private Node.Installation tongqu;

    @BeforeEach
    void open(EmbeddedElasticsearch running) {
        tongqu = Node.installation(running, records);
    }

    @AfterEach
    void close() {
        tongqu.close();
    }

    @Test
    void comparingFindsWhatIsMissingSurplusAndStale() {
        IntStream.range(0, 30).forEach(i -> records.add(product("R-" + (100 + i), 5, "记录" + i)));
        tongqu.index.rebuild(Kind.PRODUCT);
        assertThat(tongqu.index.compare(Kind.PRODUCT).equal()).isTrue();

        String index = tongqu.catalogue.serving(Kind.PRODUCT).orElseThrow().name();
        tongqu.connection.ask(
                client -> client.delete(delete -> delete.index(index).id("R-103")));
        tongqu.index.put(List.of(
                product("A-1", 1, "多余"),
                product("Z-1", 1, "多余"),
                product("R-110", 5, "别的名称"),
                product("R-111", 9, "记录11")));
        Comparison found = tongqu.index.compare(Kind.PRODUCT);

        assertThat(found.records()).isEqualTo(30);
        assertThat(found.documents()).isEqualTo(31);
        assertThat(found.missing()).isEqualTo(new Difference(1, List.of("R-103")));
        assertThat(found.surplus()).isEqualTo(new Difference(2, List.of("A-1", "Z-1")));
        assertThat(found.stale()).isEqualTo(new Difference(2, List.of("R-110", "R-111")));
        assertThat(found.equal()).isFalse();
    }

    @Test
    void comparingCountsEveryDifferenceAndNamesTheFirst() {
        IntStream.range(0, 4_100).forEach(i -> records.add(product(String.format("R-%05d", i), 1, "记录" + i)));
        assertThat(tongqu.index.compare(Kind.PRODUCT).missing().count()).isEqualTo(4_100);
        tongqu.index.rebuild(Kind.PRODUCT);
        assertThat(tongqu.index.compare(Kind.PRODUCT).equal()).isTrue();
        records.documents.clear();
        Comparison found = tongqu.index.compare(Kind.PRODUCT);
        assertThat(found.surplus().count()).isEqualTo(4_100);
        assertThat(found.surplus().first()).hasSize(20).startsWith("R-00000", "R-00001");
    }

    @Test
    void whatChangesWhileItIsComparedIsNoDifference() {
        records.add(product("R-1", 1, "记录"));
        records.add(product("R-2", 1, "记录"));
        tongqu.index.rebuild(Kind.PRODUCT);
        records.whileStreaming = document -> {
            if (document.ref().id().equals("R-2")) {
                records.whileStreaming = later -> {};
                records.documents.set(0, product("R-1", 2, "新记录"));
                tongqu.index.put(List.of(product("R-1", 2, "新记录")));
            }
        };
        assertThat(tongqu.index.compare(Kind.PRODUCT).equal()).isTrue();
    }

    @Test
    void aRebuildMeanwhileOnlyMakesItBeginAnew() {
        IntStream.range(0, 2_100).forEach(i -> records.add(product(String.format("R-%05d", i), 1, "记录")));
        tongqu.index.rebuild(Kind.PRODUCT);
        records.whileStreaming = document -> {
            records.whileStreaming = later -> {};
            tongqu.index.rebuild(Kind.PRODUCT);
        };
        assertThat(tongqu.index.compare(Kind.PRODUCT).equal()).isTrue();
    }

    @Test
    void sourceOutOfOrderIsNotCompared() {
        records.documents.add(product("R-2", 1, "记录"));
        records.documents.add(product("R-1", 1, "记录"));
        assertThatThrownBy(() -> tongqu.index.compare(Kind.PRODUCT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("R-1 after R-2");
    }
}
