package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.Sort;
import org.tongqu.search.matching.DemoSet;
import org.tongqu.standalone.EmbeddedElasticsearch;

@ExtendWith(Node.class)
class PopularityIT {

    private static final SearchQuery SHIPS = SearchQuery.of("船舶", Kind.PRODUCT).page(0, 100);

    private final Map<DocumentRef, Long> opened = new ConcurrentHashMap<>();

    @Test
    void what_most_visitors_open_comes_first_and_the_rest_in_the_order_of_relevance(EmbeddedElasticsearch node) {
        List<SearchDocument> documents = new DemoSet().documents();
        try (Node.Installation tongqu = Node.installation(node, asked -> opened)) {
            tongqu.index.put(documents);
            tongqu.index.settle();
            List<DocumentRef> relevant = found(tongqu, SHIPS);
            assertThat(found(tongqu, SHIPS.sortedBy(Sort.POPULAR))).isEqualTo(relevant);

            DocumentRef last = relevant.get(relevant.size() - 1);
            DocumentRef second = relevant.get(1);
            opened.putAll(Map.of(last, 7L, second, 3L));
            tongqu.index.put(documents.stream()
                    .filter(document -> opened.containsKey(document.ref()))
                    .toList());
            tongqu.index.settle();
            assertThat(found(tongqu, SHIPS.sortedBy(Sort.POPULAR)))
                    .startsWith(last, second, relevant.get(0))
                    .containsExactlyInAnyOrderElementsOf(relevant);
            assertThat(found(tongqu, SHIPS))
                    .as("relevance does not follow the crowd")
                    .isEqualTo(relevant);
        }
    }

    private static List<DocumentRef> found(Node.Installation tongqu, SearchQuery query) {
        return tongqu.finder.search(query).hits().stream().map(hit -> hit.ref()).toList();
    }
}
