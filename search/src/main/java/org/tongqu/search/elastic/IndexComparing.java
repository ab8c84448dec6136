package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch.core.GetResponse;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.search.Comparison;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.elastic.IndexCatalogue.Existing;
import org.tongqu.search.spi.DocumentSource;

/**
 * Holds the index of a kind against its records: both are walked through in the order of their numbers, side by side.
 *
 * <p>Records change meanwhile, so every difference that was noted is looked at once more at the end, in the record and
 * in the index as they are then.
 */
@ApplicationScoped
class IndexComparing {

    private final ElasticConnection elastic;
    private final IndexCatalogue catalogue;

    protected IndexComparing() {
        this(null, null); // for CDI proxies
    }

    @Inject
    IndexComparing(ElasticConnection elastic, IndexCatalogue catalogue) {
        this.elastic = elastic;
        this.catalogue = catalogue;
    }

    /** The part of a stored document that is compared. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Printed(String fingerprint) {}

    /** Compares; once more from the beginning if a rebuild swaps the index meanwhile. */
    Comparison of(DocumentSource source) {
        Optional<String> before = catalogue.serving(source.kind()).map(Existing::name);
        try {
            return once(source);
        } catch (SearchRejected | SearchUnavailable gone) {
            // An index that was dropped is not found, or for a moment has no shard that answers.
            if (before.equals(catalogue.serving(source.kind()).map(Existing::name))) {
                throw gone;
            }
            return once(source);
        }
    }

    private Comparison once(DocumentSource source) {
        Kind kind = source.kind();
        Optional<Existing> serving = catalogue.serving(kind);
        if (serving.isEmpty()) {
            return compare(source, Collections.emptyIterator(), "");
        }
        String index = serving.get().name();
        catalogue.refresh(index);
        try (StoredStates states = new StoredStates(elastic, index)) {
            return compare(source, states, index);
        }
    }

    private Comparison compare(DocumentSource source, Iterator<StoredState> states, String index) {
        var tally = new Tally(source.kind());
        try (Stream<SearchDocument> all = source.documents()) {
            walk(new InOrder(all.iterator()), states, tally);
        }
        tally.lookAgain(id -> Tally.sort(source.document(id), stored(index, id)));
        return tally.comparison();
    }

    private static void walk(Iterator<SearchDocument> records, Iterator<StoredState> states, Tally tally) {
        SearchDocument record = tally.record(records);
        StoredState state = tally.document(states);
        while (record != null || state != null) {
            int order = order(record, state);
            if (order == 0) {
                tally.pair(record, state);
            } else if (order < 0) {
                tally.missing(record.ref().id());
            } else {
                tally.surplus(state.id());
            }
            record = order <= 0 ? tally.record(records) : record;
            state = order >= 0 ? tally.document(states) : state;
        }
    }

    private static int order(SearchDocument record, StoredState state) {
        if (record == null || state == null) {
            return record == null ? 1 : -1;
        }
        return InOrder.compare(record.ref().id(), state.id());
    }

    /** What the index holds of a document this moment, whether a search finds it already or not. */
    private Optional<StoredState> stored(String index, String id) {
        if (index.isEmpty()) {
            return Optional.empty();
        }
        GetResponse<Printed> found = elastic.ask(
                client -> client.get(get -> get.index(index).id(id).sourceIncludes("fingerprint"), Printed.class));
        return found.found()
                ? Optional.of(new StoredState(id, found.version(), print(found.source())))
                : Optional.empty();
    }

    private static String print(Printed source) {
        return source == null || source.fingerprint() == null ? "" : source.fingerprint();
    }

    /** Hands on what comes in order; a source that comes in another order would make everything look different. */
    private static final class InOrder implements Iterator<SearchDocument> {

        private final Iterator<SearchDocument> all;
        private String last = "";

        InOrder(Iterator<SearchDocument> all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            return all.hasNext();
        }

        @Override
        public SearchDocument next() {
            SearchDocument document = all.next();
            String id = document.ref().id();
            if (compare(last, id) >= 0) {
                throw new IllegalStateException(
                        "the source of " + document.ref().kind() + " does not come in the order of its numbers: " + id
                                + " after " + last);
            }
            last = id;
            return document;
        }

        /** Letter by letter, as Elasticsearch orders them. */
        static int compare(String one, String other) {
            return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        }
    }
}
