package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Index.Written;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.semantic.Semantics;
import org.tongqu.search.spi.Popularity;

/** Writes many documents at once into one or several indexes of a kind. */
@ApplicationScoped
class BulkWriter {

    /** Documents per request: some hundred kilobytes of text, far below the limit of a request. */
    static final int BATCH = 500;

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 429;

    private final ElasticConnection elastic;
    private final IndexNames names;
    private final Semantics semantics;
    private final Popularity popularity;

    protected BulkWriter() {
        this(null, null, null, (Popularity) null); // for CDI proxies
    }

    @Inject
    BulkWriter(ElasticConnection elastic, IndexNames names, Semantics semantics, Instance<Popularity> popularity) {
        this(elastic, names, semantics, popularity.isResolvable() ? popularity.get() : documents -> Map.of());
    }

    BulkWriter(ElasticConnection elastic, IndexNames names, Semantics semantics, Popularity popularity) {
        this.elastic = elastic;
        this.names = names;
        this.semantics = semantics;
        this.popularity = popularity;
    }

    Written put(Collection<SearchDocument> documents, Collection<String> indexes) {
        var operations = new ArrayList<BulkOperation>();
        Map<DocumentRef, Long> opened =
                popularity.of(documents.stream().map(SearchDocument::ref).toList());
        for (SearchDocument document : documents) {
            StoredDocument stored = stored(document, opened.getOrDefault(document.ref(), 0L));
            for (String index : indexes) {
                operations.add(BulkOperation.of(operation -> operation.index(put -> put.index(names.writing(index))
                        .requireAlias(true)
                        .id(document.ref().id())
                        .versionType(VersionType.ExternalGte)
                        .version(document.state().version())
                        .document(stored))));
            }
        }
        return send(operations, documents.size());
    }

    private StoredDocument stored(SearchDocument document, long opened) {
        return StoredDocument.of(document, opened, semantics.on() ? semantics.of(document.text()) : null);
    }

    Written remove(Collection<DocumentVersion> documents, Collection<String> indexes) {
        var operations = new ArrayList<BulkOperation>();
        for (DocumentVersion document : documents) {
            for (String index : indexes) {
                operations.add(BulkOperation.of(operation -> operation.delete(drop -> drop.index(names.writing(index))
                        .id(document.ref().id())
                        .versionType(VersionType.ExternalGte)
                        .version(document.version()))));
            }
        }
        return send(operations, documents.size());
    }

    private Written send(List<BulkOperation> operations, int documents) {
        Set<String> superseded = new HashSet<>();
        int step = BATCH * 2;
        for (int from = 0; from < operations.size(); from += step) {
            List<BulkOperation> part = operations.subList(from, Math.min(operations.size(), from + step));
            BulkRequest request = BulkRequest.of(bulk -> bulk.operations(part));
            read(elastic.ask(client -> client.bulk(request)), superseded);
        }
        return new Written(documents - superseded.size(), superseded.size());
    }

    private static void read(BulkResponse response, Set<String> superseded) {
        if (!response.errors()) {
            return;
        }
        for (BulkResponseItem item : response.items()) {
            int status = item.status();
            if (status == CONFLICT) {
                superseded.add(item.id());
            } else if (status == BUSY || status >= 500) {
                throw new SearchUnavailable("Elasticsearch cannot write now: " + reason(item));
            } else if (item.error() != null
                    && (status != NOT_FOUND || item.error().reason() != null)) {
                throw new SearchRejected("Elasticsearch refuses document " + item.id() + ": " + reason(item));
            }
        }
    }

    private static String reason(BulkResponseItem item) {
        return item.error() == null
                ? String.valueOf(item.status())
                : String.valueOf(item.error().reason());
    }
}
