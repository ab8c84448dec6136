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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Index.Written;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.elastic.ElasticConnection.Awaited;
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

    /** A document with its vector, which is null if the semantic option is off. */
    private record Meant(SearchDocument document, float[] vector) {}

    /** What is to be done with one document in each of the indexes. */
    private record Work(DocumentRef ref, int characters, List<BulkOperation> operations) {}

    /** @throws IndexGone if one of the indexes was dropped meanwhile; the others may have taken some of it */
    Written put(Collection<SearchDocument> documents, Collection<String> indexes) {
        return inPortions(works(documents, indexes).iterator());
    }

    /** What is under way into the index. */
    @FunctionalInterface
    interface Begun {

        /** What became of it, as {@link #put} says it. */
        Written end();
    }

    /** Sends documents without waiting until they are written, unless they are too many for one request. */
    Begun begin(Collection<SearchDocument> documents, Collection<String> indexes) {
        List<Work> works = works(documents, indexes).toList();
        long characters = works.stream().mapToLong(Work::characters).sum();
        if (works.size() > BATCH || characters > MOST_CHARACTERS) {
            Written written = inPortions(works.iterator());
            return () -> written;
        }
        Awaited<BulkResponse> answer = elastic.begin(client -> client.bulk(request(works)));
        return () -> {
            var outcome = new BulkOutcome();
            try {
                read(answer.get(), works, outcome);
            } catch (SearchRejected refused) {
                apart(works, refused, outcome);
            }
            return outcome.of(works.size());
        };
    }

    private Stream<Work> works(Collection<SearchDocument> documents, Collection<String> indexes) {
        Map<DocumentRef, Long> opened =
                popularity.of(documents.stream().map(SearchDocument::ref).toList());
        // The model is asked for one text after the other, by this thread; what else a document is made of stands in
        // itself.
        List<Meant> meant = documents.stream()
                .map(document -> new Meant(document, semantics.on() ? semantics.of(document.text()) : null))
                .toList();
        return meant.parallelStream()
                .map(one -> work(one, opened.getOrDefault(one.document().ref(), 0L), indexes));
    }

    private Written inPortions(Iterator<Work> works) {
        var portion = new ArrayList<Work>();
        var outcome = new BulkOutcome();
        int documents = 0;
        int characters = 0;
        while (works.hasNext()) {
            Work work = works.next();
            documents++;
            if (portion.size() == BATCH || characters + work.characters() > MOST_CHARACTERS) {
                send(portion, outcome);
                portion.clear();
                characters = 0;
            }
            portion.add(work);
            characters += work.characters();
        }
        send(portion, outcome);
        return outcome.of(documents);
    }

    private Work work(Meant meant, long opened, Collection<String> indexes) {
        SearchDocument document = meant.document();
        StoredDocument stored = StoredDocument.of(document, opened, meant.vector());
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

    private void send(List<Work> portion, BulkOutcome outcome) {
        if (portion.isEmpty()) {
            return;
        }
        BulkResponse response;
        try {
            response = elastic.ask(client -> client.bulk(request(portion)));
        } catch (SearchRejected refused) {
            apart(portion, refused, outcome);
            return;
        }
        read(response, portion, outcome);
    }

    /** Sends the halves of a portion that was refused as a whole, until what is refused stands alone. */
    private void apart(List<Work> portion, SearchRejected refused, BulkOutcome outcome) {
        if (portion.size() == 1) {
            outcome.refused(portion.get(0).ref(), refused.getMessage());
            return;
        }
        int half = portion.size() / 2;
        send(portion.subList(0, half), outcome);
        send(portion.subList(half, portion.size()), outcome);
    }

    private static BulkRequest request(List<Work> portion) {
        return BulkRequest.of(bulk -> bulk.operations(
                portion.stream().flatMap(work -> work.operations().stream()).toList()));
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
