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
import java.util.List;
import java.util.Map;
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

    /** Characters per request; documents with long texts go in smaller portions. */
    private static final int MOST_CHARACTERS = 4_000_000;

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

    /** What is to be done with one document in each of the indexes. */
    private record Work(DocumentRef ref, int characters, List<BulkOperation> operations) {}

    /** @throws IndexGone if one of the indexes was dropped meanwhile; the others may have taken some of it */
    Written put(Collection<SearchDocument> documents, Collection<String> indexes) {
        var portion = new ArrayList<Work>();
        var outcome = new BulkOutcome();
        int characters = 0;
        Map<DocumentRef, Long> opened =
                popularity.of(documents.stream().map(SearchDocument::ref).toList());
        for (SearchDocument document : documents) {
            Work work = work(document, opened.getOrDefault(document.ref(), 0L), indexes);
            if (portion.size() == BATCH || characters + work.characters() > MOST_CHARACTERS) {
                send(portion, outcome);
                portion.clear();
                characters = 0;
            }
            portion.add(work);
            characters += work.characters();
        }
        send(portion, outcome);
        return outcome.of(documents.size());
    }

    private Work work(SearchDocument document, long opened, Collection<String> indexes) {
        StoredDocument stored =
                StoredDocument.of(document, opened, semantics.on() ? semantics.of(document.text()) : null);
        List<BulkOperation> operations = indexes.stream()
                .map(index -> BulkOperation.of(operation -> operation.index(put -> put.index(names.writing(index))
                        .requireAlias(true)
                        .id(document.ref().id())
                        .versionType(VersionType.ExternalGte)
                        .version(document.state().version())
                        .document(stored))))
                .toList();
        return new Work(document.ref(), stored.characters() * indexes.size(), operations);
    }

    Written remove(Collection<DocumentVersion> documents, Collection<String> indexes) {
        var outcome = new BulkOutcome();
        var portion = new ArrayList<Work>();
        for (DocumentVersion document : documents) {
            if (portion.size() == BATCH) {
                send(portion, outcome);
                portion.clear();
            }
            List<BulkOperation> operations = indexes.stream()
                    .map(index ->
                            BulkOperation.of(operation -> operation.delete(drop -> drop.index(names.writing(index))
                                    .id(document.ref().id())
                                    .versionType(VersionType.ExternalGte)
                                    .version(document.version()))))
                    .toList();
            portion.add(new Work(document.ref(), 0, operations));
        }
        send(portion, outcome);
        return outcome.of(documents.size());
    }

    /** Sends a portion; if it is refused as a whole, its halves, until what is refused stands alone. */
    private void send(List<Work> portion, BulkOutcome outcome) {
        if (portion.isEmpty()) {
            return;
        }
        List<BulkOperation> operations =
                portion.stream().flatMap(work -> work.operations().stream()).toList();
        BulkResponse response;
        try {
            response = elastic.ask(client -> client.bulk(BulkRequest.of(bulk -> bulk.operations(operations))));
        } catch (SearchRejected refused) {
            if (portion.size() == 1) {
                outcome.refused(portion.get(0).ref(), refused.getMessage());
                return;
            }
            int half = portion.size() / 2;
            send(portion.subList(0, half), outcome);
            send(portion.subList(half, portion.size()), outcome);
            return;
        }
        read(response, portion, outcome);
    }

    private static void read(BulkResponse response, List<Work> portion, BulkOutcome outcome) {
        if (!response.errors()) {
            return;
        }
        int item = 0;
        for (Work work : portion) {
            for (int index = 0; index < work.operations().size(); index++) {
                read(response.items().get(item++), work.ref(), outcome);
            }
        }
    }

    private static void read(BulkResponseItem item, DocumentRef ref, BulkOutcome outcome) {
        int status = item.status();
        if (status == CONFLICT) {
            outcome.superseded(ref);
        } else if (status == BUSY || status >= 500) {
            throw new SearchUnavailable("Elasticsearch cannot write now: " + reason(item));
        } else if (status == NOT_FOUND && item.error() != null && item.error().reason() != null) {
            throw new IndexGone("an index was dropped while it was written: " + reason(item));
        } else if (item.error() != null && status != NOT_FOUND) {
            outcome.refused(ref, reason(item));
        }
    }

    private static String reason(BulkResponseItem item) {
        return item.error() == null
                ? String.valueOf(item.status())
                : String.valueOf(item.error().reason());
    }
}
