package org.tongqu.portal.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.search.DocumentRef;

/** A search log in memory. */
final class MemorySearchLog implements SearchLog {

    final List<SearchNote> notes = new ArrayList<>();
    final Map<LocalDate, String> salts = new HashMap<>();
    LocalDate forgottenBefore;
    private final Map<DocumentRef, Set<String>> opened = new HashMap<>();
    private final Map<DocumentRef, Long> settled = new HashMap<>();

    @Override
    public void add(Collection<SearchNote> more) {
        notes.addAll(more);
    }

    @Override
    public void open(LocalDate day, DocumentRef record, String visitor) {
        opened.computeIfAbsent(record, first -> new HashSet<>()).add(day + visitor);
    }

    @Override
    public Map<DocumentRef, Long> popularity(Collection<DocumentRef> records) {
        Map<DocumentRef, Long> known = new HashMap<>(settled);
        known.keySet().retainAll(records);
        return known;
    }

    @Override
    public List<DocumentRef> settlePopularity() {
        Map<DocumentRef, Long> now = new HashMap<>();
        opened.forEach((record, visitors) -> now.put(record, (long) visitors.size()));
        List<DocumentRef> changed = now.keySet().stream()
                .filter(record -> !now.get(record).equals(settled.get(record)))
                .toList();
        settled.putAll(now);
        return changed;
    }

    @Override
    public String salt(LocalDate day, String fresh) {
        return salts.computeIfAbsent(day, first -> fresh);
    }

    @Override
    public Slice<SearchedInVain> inVain(LocalDate since, Page page) {
        throw new UnsupportedOperationException("the journal only writes");
    }

    @Override
    public void forget(LocalDate notesBefore, LocalDate saltsBefore) {
        forgottenBefore = notesBefore;
        salts.keySet().removeIf(day -> day.isBefore(saltsBefore));
    }
}
