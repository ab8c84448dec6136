package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.security.SystemOnly;

/** Carries out what a review decided. */
@ApplicationScoped
@Transactional
public class DemandVerdicts {

    private Batches batches;
    private Demands demands;
    private BatchRelease release;
    private DemandTrail trail;

    protected DemandVerdicts() {} // for CDI proxies

    @Inject
    public DemandVerdicts(Batches batches, Demands demands, BatchRelease release, DemandTrail trail) {
        this.batches = batches;
        this.demands = demands;
        this.release = release;
        this.trail = trail;
    }

    /**
     * Selects all demands of the batch that were not returned, and releases the batch if its day has come.
     *
     * @throws NothingToPublish if every demand was returned
     */
    @SystemOnly
    public void batchApproved(String batchId, String comment) {
        DemandBatch batch = batch(batchId);
        Map<String, Object> before = DemandTrail.facts(batch);
        batch.move(BatchMove.APPROVE);
        batch.reviewed(comment);
        trail.record("demand-batch.approved", batch, before, comment);
        List<ScenarioDemand> selected = movable(batchId, DemandMove.SELECT);
        if (selected.isEmpty()) {
            throw new NothingToPublish(batchId);
        }
        selected.forEach(demand -> move(demand, DemandMove.SELECT, "demand.selected", comment));
        release.releaseIfDue(batch);
    }

    /** Gives the whole batch back; its demands become drafts again. */
    @SystemOnly
    public void batchReturned(String batchId, String comment) {
        DemandBatch batch = batch(batchId);
        Map<String, Object> before = DemandTrail.facts(batch);
        batch.move(BatchMove.RETURN);
        batch.reviewed(comment);
        trail.record("demand-batch.returned", batch, before, comment);
        movable(batchId, DemandMove.RECALL)
                .forEach(demand -> move(demand, DemandMove.RECALL, "demand.recalled", comment));
    }

    /** Selects a demand that came late, and releases it if its batch has been. */
    @SystemOnly
    public void demandApproved(String demandId, String comment) {
        ScenarioDemand demand = demand(demandId);
        move(demand, DemandMove.SELECT, "demand.selected", comment);
        release.followBatch(demand, batch(demand.batchId()));
    }

    @SystemOnly
    public void demandReturned(String demandId, String comment) {
        ScenarioDemand demand = demand(demandId);
        Map<String, Object> before = DemandTrail.facts(demand);
        demand.giveBack(comment, trail.now());
        trail.record("demand.returned", demand, before, comment);
    }

    private List<ScenarioDemand> movable(String batchId, DemandMove move) {
        return demands.ofBatch(batchId).stream()
                .filter(demand -> DemandStates.TABLE.allows(demand.status(), move))
                .toList();
    }

    private void move(ScenarioDemand demand, DemandMove move, String action, String comment) {
        Map<String, Object> before = DemandTrail.facts(demand);
        demand.move(move, trail.now());
        trail.record(action, demand, before, comment);
    }

    private DemandBatch batch(String batchId) {
        return batches.lock(batchId).orElseThrow(() -> new BatchNotFound(batchId));
    }

    private ScenarioDemand demand(String demandId) {
        return demands.lock(demandId).orElseThrow(() -> new DemandNotFound(demandId));
    }
}
