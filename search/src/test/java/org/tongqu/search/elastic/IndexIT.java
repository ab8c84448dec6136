package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.search.elastic.ShelfRecords.product;
import static org.tongqu.search.elastic.ShelfRecords.version;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.Index.Rebuilt;
import org.tongqu.search.Index.Written;
import org.tongqu.search.IndexState;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.standalone.EmbeddedElasticsearch;

@ExtendWith(Node.class)
class IndexIT {

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
    void saysHowItStands() {
        assertThat(tongqu.index.state(Kind.PRODUCT)).isEqualTo(new IndexState(Kind.PRODUCT, Condition.MISSING, 0, 0));
        assertThat(tongqu.index.compare(Kind.PRODUCT).documents()).isZero();
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
        assertThat(tongqu.index.compare(Kind.PRODUCT).equal()).isTrue();
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
        assertThat(titles("桥梁")).hasSize(2);
    }

    private List<String> titles(String text) {
        tongqu.index.settle();
        return tongqu.finder.search(SearchQuery.of(text, Kind.PRODUCT)).hits().stream()
                .map(hit -> hit.title().text())
                .toList();
    }
}
