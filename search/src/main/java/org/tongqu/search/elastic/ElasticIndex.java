package org.tongqu.search.elastic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tongqu.search.Comparison;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Index;
import org.tongqu.search.IndexState;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.elastic.IndexCatalogue.Existing;
import org.tongqu.search.spi.DocumentSource;

/**
 * The index in Elasticsearch.
 *
 * <p>Why nothing is lost while an index is rebuilt: a write asks for the indexes of its kind after its record was
 * committed, and a rebuild reads the records after it created its index. So a change is either seen by the rebuild or
 * written into the new index too, and versions settle which state stays.
 */
@ApplicationScoped
class ElasticIndex implements Index {

    private static final System.Logger LOG = System.getLogger(ElasticIndex.class.getName());

    private final ElasticConnection elastic;
    private final IndexCatalogue catalogue;
    private final BulkWriter writer;
    private final IndexComparing comparing;
    private final Iterable<DocumentSource> sources;

    protected ElasticIndex() {
        this(null, null, null, null, List.of()); // for CDI proxies
    }

    @Inject
    ElasticIndex(
            ElasticConnection elastic,
            IndexCatalogue catalogue,
            BulkWriter writer,
            IndexComparing comparing,
            Instance<DocumentSource> sources) {
        this(elastic, catalogue, writer, comparing, (Iterable<DocumentSource>) sources);
    }

    ElasticIndex(
            ElasticConnection elastic,
            IndexCatalogue catalogue,
            BulkWriter writer,
            IndexComparing comparing,
            Iterable<DocumentSource> sources) {
        this.elastic = elastic;
        this.catalogue = catalogue;
        this.writer = writer;
        this.comparing = comparing;
        this.sources = sources;
    }

    @Override
    public Written put(Collection<SearchDocument> documents) {
        return perKind(documents, document -> document.ref().kind(), writer::put);
    }

    @Override
    public Written remove(Collection<DocumentVersion> documents) {
        return perKind(documents, document -> document.ref().kind(), writer::remove);
    }

    private <T> Written perKind(Collection<T> documents, Function<T, Kind> kind, Write<T> write) {
        int written = 0;
        int superseded = 0;
        List<Refused> refused = new ArrayList<>();
        Map<Kind, List<T>> byKind =
                documents.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.toList()));
        for (Map.Entry<Kind, List<T>> entry : byKind.entrySet()) {
            Written part = intoAll(entry.getKey(), entry.getValue(), write);
            written += part.written();
            superseded += part.superseded();
            refused.addAll(part.refused());
        }
        return new Written(written, superseded, refused);
    }

    /** Writes into every index there is; one that was just dropped after a rebuild is left off the next time. */
    private <T> Written intoAll(Kind kind, List<T> documents, Write<T> write) {
        try {
            return write.into(documents, targets(kind));
        } catch (IndexGone swapped) {
            LOG.log(System.Logger.Level.DEBUG, "the index of " + kind + " was swapped meanwhile", swapped);
            return write.into(documents, targets(kind));
        }
    }

    /** Every index of the kind, also one that is being built; a first one is created if there is none. */
    private List<String> targets(Kind kind) {
        List<String> indexes = catalogue.all(kind).stream().map(Existing::name).toList();
        return indexes.isEmpty() ? List.of(catalogue.create(kind, 1, true)) : indexes;
    }

    @Override
    public Rebuilt rebuild(Kind kind) {
        DocumentSource source = source(kind);
        int next =
                catalogue.all(kind).stream().mapToInt(Existing::version).max().orElse(0) + 1;
        String index = catalogue.create(kind, next, false);
        IndexFilling filled = fillOrDrop(index, source);
        catalogue.serve(kind, index);
        catalogue.drop(catalogue.all(kind).stream()
                .filter(old -> old.version() < next)
                .map(Existing::name)
                .toList());
        return new Rebuilt(filled.documents(), index, filled.refused());
    }

    private DocumentSource source(Kind kind) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(candidate -> candidate.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody keeps documents of kind " + kind));
    }

    /** A half-filled index must not stay: it would take writes for nothing until the next rebuild. */
    private IndexFilling fillOrDrop(String index, DocumentSource source) {
        try {
            var filling = new IndexFilling(writer, index);
            filling.from(source);
            catalogue.refresh(index);
            catalogue.filled(index);
            return filling;
        } catch (RuntimeException e) {
            try {
                catalogue.drop(List.of(index));
            } catch (RuntimeException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    @Override
    public Map<Kind, Rebuilt> rebuild() {
        var rebuilt = new LinkedHashMap<Kind, Rebuilt>();
        kinds().forEach(kind -> rebuilt.put(kind, rebuild(kind)));
        return rebuilt;
    }

    private List<Kind> kinds() {
        return StreamSupport.stream(sources.spliterator(), false)
                .map(DocumentSource::kind)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void settle() {
        catalogue.refresh();
    }

    @Override
    public IndexState state(Kind kind) {
        try {
            Optional<Existing> serving = catalogue.serving(kind);
            if (serving.isEmpty()) {
                return new IndexState(kind, Condition.MISSING, 0, 0);
            }
            Existing index = serving.get();
            long documents = elastic.ask(client ->
                            client.count(count -> count.index(index.name()).ignoreUnavailable(true)))
                    .count();
            return new IndexState(kind, condition(index), documents, index.version());
        } catch (SearchUnavailable e) {
            return new IndexState(kind, Condition.UNAVAILABLE, 0, 0, e.getMessage());
        }
    }

    private static Condition condition(Existing index) {
        if (!index.current()) {
            return Condition.OUTDATED;
        }
        return index.filled() ? Condition.READY : Condition.INCOMPLETE;
    }

    @Override
    public Comparison compare(Kind kind) {
        return comparing.of(source(kind));
    }

    @Override
    public List<String> tidy(Kind kind) {
        List<String> leftOvers = catalogue.leftOvers(kind);
        catalogue.drop(leftOvers);
        return leftOvers;
    }

    @FunctionalInterface
    private interface Write<T> {
        Written into(List<T> documents, List<String> indexes);
    }
}
