package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;

/** The sources of all kinds that are found in the box. */
@ApplicationScoped
public class RecordSources {

    /** The kinds in the order in which they are shown; the scenario comes first. */
    public static final List<Kind> KINDS = List.of(
            Kind.DEMAND, Kind.PRODUCT, Kind.CASE, Kind.RESOURCE, Kind.CONSORTIUM, Kind.ORGANISATION, Kind.DOCUMENT);

    private Iterable<RecordSource> sources;

    protected RecordSources() {} // for CDI proxies

    @Inject
    public RecordSources(@Any Instance<RecordSource> sources) {
        this((Iterable<RecordSource>) sources);
    }

    RecordSources(Iterable<RecordSource> sources) {
        this.sources = sources;
    }

    /** The source of a kind; empty if nobody keeps records of it. */
    Optional<RecordSource> find(Kind kind) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.kind().equals(kind))
                .findFirst();
    }

    /** Those of the records that the caller may read now. */
    Map<DocumentRef, FoundRecord> read(Collection<DocumentRef> refs) {
        Map<Kind, List<String>> wanted = new LinkedHashMap<>();
        refs.forEach(ref ->
                wanted.computeIfAbsent(ref.kind(), first -> new ArrayList<>()).add(ref.id()));
        Map<DocumentRef, FoundRecord> read = new HashMap<>();
        wanted.forEach((kind, ids) -> of(kind).read(ids).values().forEach(found -> read.put(found.ref(), found)));
        return read;
    }

    RecordSource of(Kind kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("nobody keeps records of kind " + kind));
    }
}
