package org.tongqu.portal.demand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Batches in memory. */
final class MemoryBatches implements Batches {

    final Map<String, DemandBatch> stored = new LinkedHashMap<>();
    private final MemoryDemands demands;

    MemoryBatches(MemoryDemands demands) {
        this.demands = demands;
    }

    @Override
    public void add(DemandBatch batch) {
        stored.put(batch.id(), batch);
    }

    @Override
    public Optional<DemandBatch> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<DemandBatch> find(Collection<String> ids) {
        return stored.values().stream()
                .filter(batch -> batch.type() == BatchType.DEMAND && ids.contains(batch.id()))
                .toList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return stored.values().stream()
                .filter(batch ->
                        batch.type() == BatchType.DEMAND && batch.status().isPublic())
                .filter(batch ->
                        walk.organisation().isEmpty() || walk.organisation().equals(batch.organiserId()))
                .map(DemandBatch::id)
                .filter(id -> id.compareTo(walk.after()) > 0)
                .sorted()
                .limit(walk.limit())
                .toList();
    }

    @Override
    public Optional<DemandBatch> lock(String id) {
        return find(id);
    }

    @Override
    public Slice<DemandBatch> list(BatchType type, Collection<BatchStatus> wanted, ReadScope scope, Page page) {
        List<DemandBatch> found = stored.values().stream()
                .filter(batch -> batch.type() == type && wanted.contains(batch.status()))
                .toList();
        return new Slice<>(found, found.size(), page);
    }

    @Override
    public List<DemandBatch> lockDueForRelease(LocalDate today, int limit) {
        return stored.values().stream()
                .filter(batch -> batch.status() == BatchStatus.APPROVED)
                .filter(batch -> batch.publishOn() != null && !batch.publishOn().isAfter(today))
                .limit(limit)
                .toList();
    }

    @Override
    public List<DemandBatch> lockDueForClosing(int limit) {
        return stored.values().stream()
                .filter(batch -> batch.status() == BatchStatus.PUBLISHED)
                .filter(batch -> demands.stored.values().stream()
                        .noneMatch(demand -> demand.batchId().equals(batch.id())
                                && demand.status() == DemandStatus.OPEN_FOR_RESPONSE))
                .limit(limit)
                .toList();
    }
}
