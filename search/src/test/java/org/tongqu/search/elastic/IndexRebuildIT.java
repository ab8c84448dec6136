package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.search.elastic.ShelfRecords.product;
import static org.tongqu.search.elastic.ShelfRecords.version;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.Comparison;
import org.tongqu.search.Comparison.Difference;
import org.tongqu.search.DocumentText;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Index.Rebuilt;
import org.tongqu.search.Index.Written;
import org.tongqu.search.IndexState;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.semantic.Semantics;
import org.tongqu.search.spi.Popularity;
import org.tongqu.standalone.EmbeddedElasticsearch;

/** A rebuild serves meanwhile, loses nothing, and leaves nothing behind whoever is killed. */
@ExtendWith(Node.class)
class IndexRebuildIT {

    private final ShelfRecords records = new ShelfRecords();
    private EmbeddedElasticsearch node;
    private Node.Installation tongqu;

    @BeforeEach
    void open(EmbeddedElasticsearch running) {
        node = running;
        tongqu = Node.installation(running, records);
    }

    @AfterEach
    void close() {
        tongqu.close();
    }

    @Test
    void rebuildTakesTheRecordsAndDropsTheOldIndex() {
        tongqu.index.put(List.of(product("DP-1", 1, "会消失")));
        IntStream.range(0, 1_234).forEach(i -> records.add(product("R-" + i, 1, "记录" + i)));

        Rebuilt rebuilt = tongqu.index.rebuild(Kind.PRODUCT);

        assertThat(rebuilt).isEqualTo(new Rebuilt(1_234, tongqu.names.index(Kind.PRODUCT, 2)));
        assertThat(tongqu.catalogue.all(Kind.PRODUCT)).hasSize(1);
        assertThat(tongqu.index.state(Kind.PRODUCT)).isEqualTo(new IndexState(Kind.PRODUCT, Condition.READY, 1_234, 2));
        assertThat(tongqu.index.compare(Kind.PRODUCT))
                .isEqualTo(
                        new Comparison(Kind.PRODUCT, 1_234, 1_234, Difference.NONE, Difference.NONE, Difference.NONE));
        assertThat(tongqu.index.rebuild()).containsOnlyKeys(Kind.PRODUCT);
        assertThat(tongqu.index.state(Kind.PRODUCT).version()).isEqualTo(3);
    }

    /** The old index answers meanwhile, and what changes meanwhile is in the new one too, in its newest state. */
    @Test
    void rebuildServesAndMissesNothingThatChangesMeanwhile() {
        tongqu.index.put(List.of(product("DP-1", 1, "旧的桥梁"), product("DP-2", 1, "要删的桥梁")));
        records.add(product("DP-1", 1, "旧的桥梁"));
        records.add(product("DP-2", 1, "要删的桥梁"));
        records.whileStreaming = ignored -> {
            assertThat(titles("桥梁")).containsExactlyInAnyOrder("旧的桥梁", "要删的桥梁");
            tongqu.index.put(List.of(product("DP-1", 2, "新的桥梁"), product("DP-3", 1, "另一座桥梁")));
            tongqu.index.remove(List.of(version("DP-2", 2)));
            records.whileStreaming = later -> {};
        };

        tongqu.index.rebuild(Kind.PRODUCT);

        assertThat(titles("桥梁")).containsExactlyInAnyOrder("新的桥梁", "另一座桥梁");
    }

    @Test
    void failedRebuildLeavesEverythingAsItWas() {
        tongqu.index.put(List.of(product("DP-1", 1, "桥梁")));
        records.add(product("DP-1", 1, "桥梁"));
        records.whileStreaming = ignored -> {
            throw new IllegalStateException("database went away");
        };

        assertThatThrownBy(() -> tongqu.index.rebuild(Kind.PRODUCT)).hasMessage("database went away");

        assertThat(tongqu.catalogue.all(Kind.PRODUCT)).hasSize(1);
        assertThat(titles("桥梁")).containsExactly("桥梁");
        records.whileStreaming = ignored -> {};
        assertThat(tongqu.index.rebuild(Kind.PRODUCT).documents()).isEqualTo(1);
    }

    @Test
    void rebuildThatWasKilledIsClearedAwayByTheNext() {
        records.add(product("DP-1", 1, "桥梁"));
        tongqu.index.rebuild(Kind.PRODUCT);
        tongqu.catalogue.create(Kind.PRODUCT, 2, false); // what a killed rebuild leaves behind

        Rebuilt rebuilt = tongqu.index.rebuild(Kind.PRODUCT);

        assertThat(rebuilt.index()).isEqualTo(tongqu.names.index(Kind.PRODUCT, 3));
        assertThat(tongqu.catalogue.all(Kind.PRODUCT)).hasSize(1);
    }

    @Test
    void kindWithoutSourceCannotBeRebuilt() {
        assertThatThrownBy(() -> tongqu.index.rebuild(Kind.CASE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusedDocumentIsSetAsideAndTheOthersGoIn() {
        records.add(product("R-1", 1, "桥梁"));
        records.add(tooLong("R-2"));
        records.add(product("R-3", 1, "桥梁"));

        Rebuilt rebuilt = tongqu.index.rebuild(Kind.PRODUCT);

        assertThat(rebuilt.documents()).isEqualTo(2);
        assertThat(rebuilt.refused()).hasSize(1).allSatisfy(refused -> {
            assertThat(refused.ref().id()).isEqualTo("R-2");
            assertThat(refused.reason()).isNotBlank();
        });
        assertThat(titles("桥梁")).hasSize(2);
        assertThat(tongqu.index.state(Kind.PRODUCT).condition()).isEqualTo(Condition.READY);
        assertThat(tongqu.index.compare(Kind.PRODUCT).missing()).isEqualTo(new Difference(1, List.of("R-2")));
        Written written = tongqu.index.put(List.of(tooLong("R-2"), product("R-4", 1, "桥梁")));
        assertThat(written.written()).isEqualTo(1);
        assertThat(written.refused()).extracting(refused -> refused.ref().id()).containsExactly("R-2");
    }

    @Test
    void leftOversOfKilledRebuildsAreDroppedAndTheServingIndexStays() {
        records.add(product("DP-1", 1, "桥梁"));
        tongqu.index.rebuild(Kind.PRODUCT);
        String killed = tongqu.catalogue.create(Kind.PRODUCT, 7, false);
        // Elasticsearch creates an index when something is taken out of one that was just dropped.
        String deleted = tongqu.names.index(Kind.PRODUCT, 3);
        tongqu.catalogue.drop(List.of(tongqu.catalogue.create(Kind.PRODUCT, 3, false)));
        tongqu.connection.ask(client -> client.indices().create(create -> create.index(tongqu.names.writing(deleted))));

        assertThat(tongqu.index.tidy(Kind.PRODUCT)).containsExactlyInAnyOrder(killed, tongqu.names.writing(deleted));

        assertThat(tongqu.index.tidy(Kind.PRODUCT)).isEmpty();
        assertThat(titles("桥梁")).containsExactly("桥梁");
    }

    /** The write has looked up the indexes when the rebuild swaps them; it must not get lost between the two. */
    @Test
    void writeThatMeetsAnIndexBeingSwappedGoesIntoTheNewOne() {
        records.add(product("DP-1", 1, "旧的桥梁"));
        tongqu.index.rebuild(Kind.PRODUCT);
        var writer =
                new BulkWriter(
                        tongqu.connection, tongqu.names, new Semantics("off"), (Popularity) documents -> Map.of()) {
                    @Override
                    Written put(Collection<SearchDocument> documents, Collection<String> indexes) {
                        if (indexes.contains(tongqu.names.index(Kind.PRODUCT, 1))) {
                            tongqu.index.rebuild(Kind.PRODUCT);
                        }
                        return super.put(documents, indexes);
                    }
                };
        var index = new ElasticIndex(
                tongqu.connection,
                tongqu.catalogue,
                writer,
                new IndexComparing(tongqu.connection, tongqu.catalogue),
                List.of(records));

        assertThat(index.put(List.of(product("DP-1", 2, "新的桥梁")))).isEqualTo(new Written(1, 0));

        assertThat(titles("桥梁")).containsExactly("新的桥梁");
        assertThat(tongqu.catalogue.all(Kind.PRODUCT)).hasSize(1);
    }

    @Test
    void elasticsearchKilledDuringRebuildLeavesTheFormerIndexAndNothingElse() {
        records.add(product("DP-1", 1, "桥梁"));
        tongqu.index.rebuild(Kind.PRODUCT);
        records.whileStreaming = ignored -> {
            records.whileStreaming = later -> {};
            node.kill();
        };
        assertThatThrownBy(() -> tongqu.index.rebuild(Kind.PRODUCT)).isInstanceOf(SearchUnavailable.class);
        node.restart();
        tongqu.index.tidy(Kind.PRODUCT);
        assertThat(tongqu.catalogue.all(Kind.PRODUCT)).hasSize(1);
        assertThat(tongqu.index.compare(Kind.PRODUCT).equal()).isTrue();
        assertThat(titles("桥梁")).containsExactly("桥梁");
    }

    private List<String> titles(String text) {
        tongqu.index.settle();
        return tongqu.finder.search(SearchQuery.of(text, Kind.PRODUCT)).hits().stream()
                .map(hit -> hit.title().text())
                .toList();
    }

    /** Elasticsearch takes no code of more than 32,766 bytes. */
    private static SearchDocument tooLong(String id) {
        return new SearchDocument(
                version(id, 1),
                new DocumentText("桥梁", "", List.of(), List.of(), List.of(), ""),
                Map.of(),
                Facets.NONE.with(Facet.MODE, "x".repeat(40_000)),
                new Listing("LISTED", Listing.PUBLIC, "", null, null));
    }
}
