package org.tongqu.search.elastic;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.tongqu.search.Comparison;
import org.tongqu.search.Comparison.Difference;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** Counts the differences between records and index; only the first of each sort are kept by number. */
final class Tally {

    /** So many differences of a sort are looked at again, and so many are named. */
    private static final int KEPT = 1_000;

    private static final int NAMED = 20;

    /** How a record and its document differ. */
    enum Sort {
        NONE,
        MISSING,
        SURPLUS,
        STALE
    }

    private final Kind kind;
    private final Map<Sort, Long> counts = new EnumMap<>(Sort.class);
    private final Map<Sort, TreeSet<String>> kept = new EnumMap<>(Sort.class);
    private long records;
    private long documents;

    Tally(Kind kind) {
        this.kind = kind;
        for (Sort sort : Sort.values()) {
            counts.put(sort, 0L);
            kept.put(sort, new TreeSet<>());
        }
    }

    /** The next record, counted; {@code null} if there is none. */
    SearchDocument record(Iterator<SearchDocument> all) {
        if (!all.hasNext()) {
            return null;
        }
        records++;
        return all.next();
    }

    /** The next document, counted; {@code null} if there is none. */
    StoredState document(Iterator<StoredState> all) {
        if (!all.hasNext()) {
            return null;
        }
        documents++;
        return all.next();
    }

    void pair(SearchDocument record, StoredState state) {
        note(sort(Optional.of(record), Optional.of(state)), state.id());
    }

    void missing(String id) {
        note(Sort.MISSING, id);
    }

    void surplus(String id) {
        note(Sort.SURPLUS, id);
    }

    /** A document that says the same is not stale, but one that claims to be newer would keep later states out. */
    static Sort sort(Optional<SearchDocument> record, Optional<StoredState> state) {
        if (record.isEmpty() || state.isEmpty()) {
            return record.isPresent() ? Sort.MISSING : state.isPresent() ? Sort.SURPLUS : Sort.NONE;
        }
        boolean same = state.get().fingerprint().equals(Fingerprint.of(record.get()));
        boolean newer = state.get().version() > record.get().state().version();
        return same && !newer ? Sort.NONE : Sort.STALE;
    }

    private void note(Sort sort, String id) {
        counts.merge(sort, 1L, Long::sum);
        if (sort != Sort.NONE && kept.get(sort).size() < KEPT) {
            kept.get(sort).add(id);
        }
    }

    /** Looks at the differences once more and forgets those that are none any more. */
    void lookAgain(Function<String, Sort> now) {
        Map<Sort, TreeSet<String>> before = new EnumMap<>(Sort.class);
        kept.forEach((sort, ids) -> before.put(sort, new TreeSet<>(ids)));
        before.forEach((sort, ids) -> ids.forEach(id -> {
            kept.get(sort).remove(id);
            counts.merge(sort, -1L, Long::sum);
            note(now.apply(id), id);
        }));
    }

    Comparison comparison() {
        return new Comparison(
                kind, records, documents, difference(Sort.MISSING), difference(Sort.SURPLUS), difference(Sort.STALE));
    }

    private Difference difference(Sort sort) {
        return new Difference(
                counts.get(sort), kept.get(sort).stream().limit(NAMED).toList());
    }
}
