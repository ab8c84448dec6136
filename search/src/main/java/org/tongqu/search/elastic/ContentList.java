package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.search.Kind;

/** Lists everything that an index holds, in portions. */
@ApplicationScoped
class ContentList {

    private static final int PORTION = 5_000;

    private final ElasticConnection elastic;
    private final IndexNames names;

    protected ContentList() {
        this(null, null); // for CDI proxies
    }

    @Inject
    ContentList(ElasticConnection elastic, IndexNames names) {
        this.elastic = elastic;
        this.names = names;
    }

    Map<String, Long> versions(Kind kind) {
        var versions = new HashMap<String, Long>();
        List<FieldValue> after = List.of();
        while (true) {
            SearchRequest portion = portion(kind, after);
            List<Hit<Void>> hits = elastic.ask(client -> client.search(portion, Void.class))
                    .hits()
                    .hits();
            hits.forEach(hit -> versions.put(hit.id(), hit.version()));
            if (hits.size() < PORTION) {
                return versions;
            }
            after = hits.get(hits.size() - 1).sort();
        }
    }

    private SearchRequest portion(Kind kind, List<FieldValue> after) {
        return SearchRequest.of(search -> {
            search.index(names.alias(kind))
                    .ignoreUnavailable(true)
                    .allowNoIndices(true)
                    .size(PORTION)
                    .version(true)
                    .trackTotalHits(total -> total.enabled(false))
                    .source(source -> source.fetch(false))
                    .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return after.isEmpty() ? search : search.searchAfter(after);
        });
    }
}
