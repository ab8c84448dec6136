package org.tongqu.portal.demand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Demands in memory; finding and counting is left to the tests of the database. */
final class MemoryDemands implements Demands {

    final Map<String, ScenarioDemand> stored = new LinkedHashMap<>();

    @Override
    public void add(ScenarioDemand demand) {
        stored.put(demand.id(), demand);
    }

    @Override
    public void remove(ScenarioDemand demand) {
        stored.remove(demand.id());
    }

    @Override
    public Optional<ScenarioDemand> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<ScenarioDemand> find(Collection<String> ids) {
        return ids.stream().map(stored::get).toList();
    }

    @Override
    public List<ScenarioDemand> ofBatch(String batchId) {
        return stored.values().stream()
                .filter(demand -> demand.batchId().equals(batchId))
                .toList();
    }

    @Override
    public Slice<ScenarioDemand> released(DemandFilter filter, ReadScope scope, DemandSort sort, Page page) {
        throw new UnsupportedOperationException("the database filters");
    }

    @Override
    public Map<DemandFacet, Map<String, Long>> facets(DemandFilter filter, ReadScope scope) {
        throw new UnsupportedOperationException("the database counts");
    }

    @Override
    public Slice<ScenarioDemand> own(DemandFilter filter, ReadScope scope, DemandSort sort, Page page) {
        throw new UnsupportedOperationException("the database filters");
    }

    @Override
    public List<ScenarioDemand> lockOverdue(LocalDate lastDay, int limit) {
        return stored.values().stream()
                .filter(demand -> demand.status() == DemandStatus.OPEN_FOR_RESPONSE)
                .filter(demand ->
                        !demand.content().timeline().responseDeadline().isAfter(lastDay))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<ScenarioDemand> lock(String id) {
        return find(id);
    }

    @Override
    public List<String> openNumbers() {
        return stored.values().stream()
                .filter(demand -> demand.status() == DemandStatus.OPEN_FOR_RESPONSE)
                .map(ScenarioDemand::id)
                .sorted()
                .toList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return MemoryStores.walk(stored.keySet(), walk);
    }
}
