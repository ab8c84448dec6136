package org.tongqu.portal.demand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Keeps batches. */
public interface Batches {

    void add(DemandBatch batch);

    Optional<DemandBatch> find(String id);

    /** Batches of demands with these numbers, of any state. */
    List<DemandBatch> find(Collection<String> ids);

    /** Numbers of released batches of demands, step by step. */
    List<String> walk(Walk walk);

    /** Locks a batch until the end of the transaction, so that two callers do not move it at once. */
    Optional<DemandBatch> lock(String id);

    /** Batches that the scope shows, the latest first; of any state if none is named. */
    Slice<DemandBatch> list(BatchType type, Collection<BatchStatus> statuses, ReadScope scope, Page page);

    /** Approved batches whose day has come, locked; those that another node locked are left out. */
    List<DemandBatch> lockDueForRelease(LocalDate today, int limit);

    /** Published batches without an open demand, locked; those that another node locked are left out. */
    List<DemandBatch> lockDueForClosing(int limit);
}
