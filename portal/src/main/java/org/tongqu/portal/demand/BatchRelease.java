package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;

/** Releases approved batches, by hand or on their day, and with them their demands. */
@ApplicationScoped
@Transactional
public class BatchRelease {

    private static final String RELEASE = "demand-batch.release";

    private Batches batches;
    private Demands demands;
    private DemandDesk desk;
    private DemandTrail trail;

    protected BatchRelease() {} // for CDI proxies

    @Inject
    public BatchRelease(Batches batches, Demands demands, DemandDesk desk, DemandTrail trail) {
        this.batches = batches;
        this.demands = demands;
        this.desk = desk;
        this.trail = trail;
    }

    /**
     * Releases an approved batch now; one that is released already stays as it is.
     *
     * @throws DeadlinePassed if the deadlines of all its demands have passed
     */
    @Needs(RELEASE)
    public void release(String batchId) {
        DemandBatch batch = desk.changeableBatch(RELEASE, batchId);
        if (batch.status().isPublic()) {
            return;
        }
        List<ScenarioDemand> selected = selected(batch);
        if (batch.status() == BatchStatus.APPROVED && selected.stream().allMatch(this::isOver)) {
            throw new DeadlinePassed(batchId);
        }
        open(batch);
    }

    /** Releases a batch whose day has come. */
    @SystemOnly
    public void releaseIfDue(DemandBatch batch) {
        LocalDate today = trail.now().toLocalDate();
        if (batch.publishOn() != null && !batch.publishOn().isAfter(today)) {
            open(batch);
        }
    }

    /** Releases a demand that was approved after its batch was released. */
    @SystemOnly
    public void followBatch(ScenarioDemand demand, DemandBatch batch) {
        if (batch.status() == BatchStatus.PUBLISHED) {
            openOrGiveBack(demand);
        }
    }

    /**
     * Releases approved batches whose day has come, and gives back those whose deadlines passed meanwhile.
     *
     * @return how many it looked at
     */
    @SystemOnly
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int releaseDue(int limit) {
        List<DemandBatch> due = batches.lockDueForRelease(trail.now().toLocalDate(), limit);
        for (DemandBatch batch : due) {
            if (selected(batch).stream().allMatch(this::isOver)) {
                giveBack(batch);
            } else {
                open(batch);
            }
        }
        return due.size();
    }

    private void open(DemandBatch batch) {
        Map<String, Object> before = DemandTrail.facts(batch);
        batch.release(trail.now());
        trail.record("demand-batch.released", batch, before, "");
        selected(batch).forEach(this::openOrGiveBack);
    }

    /** A demand whose deadline passed before its release becomes a draft again. */
    private void openOrGiveBack(ScenarioDemand demand) {
        Map<String, Object> before = DemandTrail.facts(demand);
        if (isOver(demand)) {
            demand.move(DemandMove.RECALL, trail.now());
            trail.record("demand.expired", demand, before, "");
        } else {
            demand.open(trail.now());
            trail.recordOpened(demand, before);
        }
    }

    private void giveBack(DemandBatch batch) {
        Map<String, Object> before = DemandTrail.facts(batch);
        batch.move(BatchMove.RETURN);
        trail.record("demand-batch.expired", batch, before, "");
        selected(batch).forEach(this::openOrGiveBack);
    }

    private List<ScenarioDemand> selected(DemandBatch batch) {
        return demands.ofBatch(batch.id()).stream()
                .filter(demand -> demand.status() == DemandStatus.BATCH_SELECTED)
                .toList();
    }

    private boolean isOver(ScenarioDemand demand) {
        LocalDateTime closes = demand.content().timeline().closesAt();
        return closes == null || !trail.now().toLocalDateTime().isBefore(closes);
    }
}
