package org.tongqu.portal.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.search.DocumentRef;

/** The book of gaps in memory. */
final class MemoryGapBook implements GapBook {

    private final Map<String, Long> looked = new LinkedHashMap<>();
    private final Map<String, List<UnmetNeed>> needs = new LinkedHashMap<>();
    private final Set<DocumentRef> changes = new LinkedHashSet<>();
    private GapState state = new GapState(0, 0, true, null, null);

    @Override
    public boolean lock() {
        return true;
    }

    @Override
    public GapState state() {
        return state;
    }

    @Override
    public void keep(GapState now) {
        state = now;
    }

    @Override
    public void note(Collection<DocumentRef> changed) {
        changes.addAll(changed);
    }

    @Override
    public Set<DocumentRef> take(int limit) {
        Set<DocumentRef> taken = new LinkedHashSet<>();
        changes.stream().limit(limit).forEach(taken::add);
        changes.removeAll(taken);
        return taken;
    }

    @Override
    public void expect(Collection<String> demandIds) {
        demandIds.forEach(id -> looked.put(id, -1L));
    }

    @Override
    public void gather(Collection<String> demandIds) {
        demandIds.forEach(id -> looked.putIfAbsent(id, 0L));
    }

    @Override
    public Set<String> demands() {
        return Set.copyOf(looked.keySet());
    }

    @Override
    public List<String> due(long supply, int limit) {
        return looked.entrySet().stream()
                .filter(one -> one.getValue() < supply)
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public long pending(long supply) {
        return due(supply, Integer.MAX_VALUE).size();
    }

    @Override
    public void put(String demandId, long supply, List<UnmetNeed> unmet) {
        looked.put(demandId, supply);
        needs.put(demandId, unmet);
    }

    @Override
    public void remove(String demandId) {
        looked.remove(demandId);
        needs.remove(demandId);
    }

    @Override
    public List<UnmetNeed> unmet() {
        List<UnmetNeed> all = new ArrayList<>();
        needs.values().forEach(all::addAll);
        return all;
    }
}
