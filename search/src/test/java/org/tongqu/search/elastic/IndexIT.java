package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
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
import org.tongqu.search.spi.DocumentSource;
import org.tongqu.standalone.EmbeddedElasticsearch;

@ExtendWith(Node.class)
class IndexIT {

    private final Records records = new Records();
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
    void olderStateNeverOverwritesNewer() {
        tongqu.index.put(List.of(product("DP-1", 2, "新名称")));
        Written late = tongqu.index.put(List.of(product("DP-1", 1, "旧名称")));
        assertThat(late).isEqualTo(new Written(0, 1));
        assertThat(titles("名称")).containsExactly("新名称");
    }

    @Test
    void repeatedPutChangesNothing() {
        Written once = tongqu.index.put(List.of(product("DP-1", 3, "桥梁")));
        Written again = tongqu.index.put(List.of(product("DP-1", 3, "桥梁")));
        assertThat(once).isEqualTo(again).isEqualTo(new Written(1, 0));
        assertThat(titles("桥梁")).containsExactly("桥梁");
    }

    @Test
    void removedDocumentDoesNotComeBackLate() {
        tongqu.index.put(List.of(product("DP-1", 1, "桥梁")));
        tongqu.index.remove(List.of(version("DP-1", 3)));
        assertThat(tongqu.index.put(List.of(product("DP-1", 2, "桥梁")))).isEqualTo(new Written(0, 1));
        assertThat(titles("桥梁")).isEmpty();

        tongqu.index.put(List.of(product("DP-1", 4, "桥梁")));
        assertThat(titles("桥梁")).containsExactly("桥梁");
    }

    @Test
    void removingWhatIsNotThereIsNoError() {
        assertThat(tongqu.index.remove(List.of(version("DP-9", 1)))).isEqualTo(new Written(1, 0));
    }

    @Test
    void rebuildTakesTheRecordsAndDropsTheOldIndex() {
        tongqu.index.put(List.of(product("DP-1", 1, "会消失")));
        IntStream.range(0, 1_234).forEach(i -> records.add(product("R-" + i, 1, "记录" + i)));

        Rebuilt rebuilt = tongqu.index.rebuild(Kind.PRODUCT);

        assertThat(rebuilt).isEqualTo(new Rebuilt(1_234, tongqu.names.index(Kind.PRODUCT, 2)));
        assertThat(tongqu.catalogue.all(Kind.PRODUCT)).hasSize(1);
        assertThat(tongqu.index.state(Kind.PRODUCT)).isEqualTo(new IndexState(Kind.PRODUCT, Condition.READY, 1_234, 2));
        assertThat(tongqu.index.versions(Kind.PRODUCT))
                .hasSize(1_234)
                .containsEntry("R-7", 1L)
                .doesNotContainKey("DP-1");
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
    void saysHowItStands() {
        assertThat(tongqu.index.state(Kind.PRODUCT)).isEqualTo(new IndexState(Kind.PRODUCT, Condition.MISSING, 0, 0));
        assertThat(tongqu.index.versions(Kind.PRODUCT)).isEmpty();
        assertThatThrownBy(() -> tongqu.finder.search(SearchQuery.of("桥", Kind.PRODUCT)))
                .isInstanceOf(SearchUnavailable.class);

        tongqu.index.put(List.of(product("DP-1", 1, "桥梁")));
        tongqu.index.settle();
        IndexState first = tongqu.index.state(Kind.PRODUCT);
        assertThat(first).isEqualTo(new IndexState(Kind.PRODUCT, Condition.INCOMPLETE, 1, 1));
        assertThat(first.needsRebuild()).isTrue();
        assertThat(first.available()).isTrue();
    }

    @Test
    void indexBuiltWithAnotherAnalysisIsOutdated() {
        records.add(product("DP-1", 1, "桥梁"));
        Rebuilt rebuilt = tongqu.index.rebuild(Kind.PRODUCT);
        tongqu.connection.ask(client -> client.indices().putMapping(put -> put.index(rebuilt.index())
                .meta("builtWith", co.elastic.clients.json.JsonData.of("0/older"))
                .meta("filled", co.elastic.clients.json.JsonData.of("true"))));

        assertThat(tongqu.index.state(Kind.PRODUCT).condition()).isEqualTo(Condition.OUTDATED);
        tongqu.index.rebuild(Kind.PRODUCT);
        assertThat(tongqu.index.state(Kind.PRODUCT).condition()).isEqualTo(Condition.READY);
    }

    @Test
    void indexDeletedByHandIsNoticedAndRebuilt() {
        records.add(product("DP-1", 1, "桥梁"));
        records.add(product("DP-2", 1, "隧道"));
        Rebuilt rebuilt = tongqu.index.rebuild(Kind.PRODUCT);
        tongqu.catalogue.drop(List.of(rebuilt.index()));
        assertThat(tongqu.index.state(Kind.PRODUCT).condition()).isEqualTo(Condition.MISSING);

        tongqu.index.put(List.of(product("DP-2", 2, "隧道")));
        assertThat(tongqu.index.state(Kind.PRODUCT).condition()).isEqualTo(Condition.INCOMPLETE);

        tongqu.index.rebuild(Kind.PRODUCT);
        assertThat(tongqu.index.versions(Kind.PRODUCT)).isEqualTo(Map.of("DP-1", 1L, "DP-2", 1L));
    }

    @Test
    void absentEngineIsUnavailableAndCatchesUpAfterwards() {
        tongqu.index.put(List.of(product("DP-1", 1, "桥梁")));
        node.kill();

        assertThatThrownBy(() -> tongqu.index.put(List.of(product("DP-2", 1, "桥梁"))))
                .isInstanceOf(SearchUnavailable.class);
        assertThatThrownBy(() -> tongqu.finder.search(SearchQuery.of("桥", Kind.PRODUCT)))
                .isInstanceOf(SearchUnavailable.class);
        assertThat(tongqu.index.state(Kind.PRODUCT).condition()).isEqualTo(Condition.UNAVAILABLE);

        node.restart();
        tongqu.index.put(List.of(product("DP-2", 1, "桥梁")));
        assertThat(tongqu.index.versions(Kind.PRODUCT)).isNotNull();
        assertThat(titles("桥梁")).hasSize(2);
    }

    private List<String> titles(String text) {
        tongqu.index.settle();
        return tongqu.finder.search(SearchQuery.of(text, Kind.PRODUCT)).hits().stream()
                .map(hit -> hit.title().text())
                .toList();
    }

    private static DocumentVersion version(String id, long version) {
        return new DocumentVersion(new DocumentRef(Kind.PRODUCT, id), version);
    }

    private static SearchDocument product(String id, long version, String title) {
        return new SearchDocument(
                version(id, version),
                new DocumentText(title, "", List.of(), List.of(), List.of(), ""),
                Map.of(),
                Facets.NONE,
                new Listing("LISTED", Listing.PUBLIC, "O001", LocalDate.of(2026, 1, 1), null));
    }

    /** The records of the owner, as the database would have them. */
    private static final class Records implements DocumentSource {

        private final List<SearchDocument> documents = new ArrayList<>();
        private Consumer<SearchDocument> whileStreaming = document -> {};

        void add(SearchDocument document) {
            documents.add(document);
        }

        @Override
        public Kind kind() {
            return Kind.PRODUCT;
        }

        @Override
        public Stream<SearchDocument> documents() {
            return documents.stream().peek(document -> whileStreaming.accept(document));
        }
    }
}
