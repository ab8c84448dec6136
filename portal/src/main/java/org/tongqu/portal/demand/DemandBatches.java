package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Opens batches, describes them and lists them. */
@ApplicationScoped
@Transactional
public class DemandBatches {

    private static final int SUMMARY = 2000;

    private Batches batches;
    private Numbers numbers;
    private DemandChecks checks;
    private DemandDesk desk;
    private DemandTrail trail;

    protected DemandBatches() {} // for CDI proxies

    @Inject
    public DemandBatches(Batches batches, Numbers numbers, DemandChecks checks, DemandDesk desk, DemandTrail trail) {
        this.batches = batches;
        this.numbers = numbers;
        this.checks = checks;
        this.desk = desk;
        this.trail = trail;
    }

    /**
     * Opens a batch of the caller's organisation.
     *
     * @param key idempotency key; may be absent
     * @return its number, for example {@code 2026-04}
     */
    @Needs("demand-batch.create")
    public String create(BatchDraft draft, String key) {
        checks.batch(draft).throwIfAny();
        return trail.once("demand-batch.create", key, draft, () -> open(draft));
    }

    /** Replaces the description of a batch that still takes drafts. */
    @Needs("demand-batch.edit")
    public void describe(String batchId, BatchDraft draft) {
        DemandBatch batch = desk.changeableBatch("demand-batch.edit", batchId);
        if (!batch.status().takesDrafts()) {
            throw new BatchTakesNoDrafts(batchId);
        }
        Violations found = checks.batch(draft);
        found.require(draft.year() == null || draft.year() == batch.year(), "year", "fixed");
        found.require(draft.type() == batch.type(), "type", "fixed");
        found.throwIfAny();
        Map<String, Object> before = DemandTrail.facts(batch);
        batch.describe(draft);
        trail.record("demand-batch.described", batch, before, "");
    }

    /** Ends a closed batch with a summary in words, which the batch page shows. */
    @Needs("demand-batch.edit")
    public void summarise(String batchId, String summary) {
        DemandBatch batch = desk.changeableBatch("demand-batch.edit", batchId);
        Violations found = new Violations();
        found.text("summary", summary, SUMMARY).throwIfAny();
        Map<String, Object> before = DemandTrail.facts(batch);
        batch.summarise(summary.strip());
        trail.record("demand-batch.summarised", batch, before, summary);
    }

    @Needs("demand-batch.read")
    public DemandBatch get(String batchId) {
        return desk.readableBatch(batchId);
    }

    /** Whether the caller may use a function on a batch, as its organiser. */
    @Needs("demand-batch.read")
    public boolean isMine(String function, DemandBatch batch) {
        return desk.isMine(function, batch);
    }

    /** Batches that the caller may see, the latest first; of any state if none is named. */
    @Needs("demand-batch.read")
    public Slice<DemandBatch> list(BatchType type, Collection<BatchStatus> statuses, Page page) {
        return batches.list(type, statuses, desk.scope(), page);
    }

    /** A batch in whatever state, for the features that refer to one. */
    @SystemOnly
    public Optional<DemandBatch> find(String batchId) {
        return batches.find(batchId);
    }

    /** Released batches of demands with these numbers, for those who look for their notices. */
    @SystemOnly
    public List<DemandBatch> released(Collection<String> batchIds) {
        return batchIds.isEmpty()
                ? List.of()
                : batches.find(batchIds).stream()
                        .filter(batch -> batch.status().isPublic())
                        .toList();
    }

    /** Numbers of the released batches of demands, step by step. */
    @SystemOnly
    public List<String> walk(Walk walk) {
        return batches.walk(walk);
    }

    /** The batch of this type that collects now; the latest if there are several. */
    @SystemOnly
    public Optional<DemandBatch> collecting(BatchType type) {
        return batches.list(type, List.of(BatchStatus.COLLECTING), ReadScope.SYSTEM, Page.first()).items().stream()
                .findFirst();
    }

    /** Takes over a batch that happened elsewhere; its number is not given again. */
    @SystemOnly
    public DemandBatch adopt(BatchNumber number, String organiserId, BatchDraft draft, BatchStatus reached) {
        number.reserve(numbers);
        DemandBatch batch = new DemandBatch(number, organiserId, draft, trail.now());
        boolean released = reached.isPublic() && draft.publishOn() != null;
        batch.tookPlace(reached, released ? DemandDemo.opening(draft.publishOn()) : null);
        batches.add(batch);
        trail.record("demand-batch.adopted", batch, Map.of(), "");
        return batch;
    }

    private String open(BatchDraft draft) {
        int year = draft.year() == null ? trail.now().getYear() : draft.year();
        BatchNumber number = BatchNumber.next(numbers, year, draft.type());
        DemandBatch batch = new DemandBatch(number, desk.organisation(), draft, trail.now());
        batches.add(batch);
        trail.record("demand-batch.created", batch, Map.of(), "");
        return batch.id();
    }
}
