package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Submits batches and late demands to review, and takes submissions back. */
@ApplicationScoped
@Transactional
public class DemandPublication {

    private static final String SUBMIT = "demand-batch.submit";
    private static final String RESUBMIT = "demand.submit";

    private Demands demands;
    private DemandDesk desk;
    private DemandChecks checks;
    private DemandReview review;
    private DemandTrail trail;

    protected DemandPublication() {} // for CDI proxies

    @Inject
    public DemandPublication(
            Demands demands, DemandDesk desk, DemandChecks checks, DemandReview review, DemandTrail trail) {
        this.demands = demands;
        this.desk = desk;
        this.checks = checks;
        this.review = review;
        this.trail = trail;
    }

    /**
     * Submits a batch with all its drafts to review.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong with any of the demands; fields begin
     *     with {@code demands[<number>].}
     */
    @Needs(SUBMIT)
    public void submit(String batchId) {
        DemandBatch batch = desk.changeableBatch(SUBMIT, batchId);
        Map<String, Object> before = DemandTrail.facts(batch);
        batch.move(BatchMove.SUBMIT);
        List<ScenarioDemand> drafts = demands.ofBatch(batchId).stream()
                .filter(ScenarioDemand::isDraft)
                .toList();
        everythingWrong(batch, drafts).throwIfAny();
        drafts.forEach(demand -> submit(demand, batch));
        trail.record("demand-batch.submitted", batch, before, "");
        review.start(batch, desk.username());
    }

    /** What would be refused if the batch were submitted now; empty if nothing. */
    @Needs(SUBMIT)
    public List<Violation> faults(String batchId) {
        DemandBatch batch = desk.changeableBatch(SUBMIT, batchId);
        List<ScenarioDemand> drafts = demands.ofBatch(batchId).stream()
                .filter(ScenarioDemand::isDraft)
                .toList();
        return everythingWrong(batch, drafts).list();
    }

    /** Takes a batch back that is in review; its demands become drafts again. */
    @Needs(SUBMIT)
    public void recall(String batchId) {
        DemandBatch batch = desk.changeableBatch(SUBMIT, batchId);
        Map<String, Object> before = DemandTrail.facts(batch);
        batch.move(BatchMove.RECALL);
        trail.record("demand-batch.recalled", batch, before, "");
        for (ScenarioDemand demand : demands.ofBatch(batchId)) {
            if (DemandStates.TABLE.allows(demand.status(), DemandMove.RECALL)) {
                Map<String, Object> was = DemandTrail.facts(demand);
                demand.move(DemandMove.RECALL, trail.now());
                trail.record("demand.recalled", demand, was, "");
            }
        }
        review.withdraw(batch);
    }

    /**
     * Submits a corrected demand again: into the running review of its batch, or to a review of its own if the batch has
     * gone on.
     *
     * @throws DemandGoesWithBatch if the batch is still being written, or over
     */
    @Needs(RESUBMIT)
    public void resubmit(String demandId) {
        ScenarioDemand demand = desk.changeable(RESUBMIT, demandId);
        DemandBatch batch = desk.batchOf(demand);
        boolean goneOn = batch.status() == BatchStatus.APPROVED || batch.status() == BatchStatus.PUBLISHED;
        if (!goneOn && batch.status() != BatchStatus.REVIEWING) {
            throw new DemandGoesWithBatch(demandId, batch.id());
        }
        if (!demand.isDraft()) {
            throw new DemandMoveRefused(demandId, demand.status(), DemandMove.SUBMIT);
        }
        checks.complete(proposed(demand, batch)).throwIfAny();
        submit(demand, batch);
        if (goneOn) {
            review.start(demand, desk.username());
        }
    }

    private Violations everythingWrong(DemandBatch batch, List<ScenarioDemand> drafts) {
        Violations all = new Violations();
        all.require(!drafts.isEmpty(), "demands", "demand.nothingToSubmit");
        for (ScenarioDemand demand : drafts) {
            String prefix = "demands[" + demand.id() + "].";
            checks.complete(proposed(demand, batch))
                    .list()
                    .forEach(one ->
                            all.add(prefix + one.field(), one.code(), one.args().toArray()));
        }
        return all;
    }

    private void submit(ScenarioDemand demand, DemandBatch batch) {
        Map<String, Object> before = DemandTrail.facts(demand);
        demand.rewrite(proposed(demand, batch), trail.now());
        demand.move(DemandMove.SUBMIT, trail.now());
        trail.record("demand.submitted", demand, before, "");
    }

    /** The content with the days of the batch, which may have been set after the draft was written. */
    private static DemandDraft proposed(ScenarioDemand demand, DemandBatch batch) {
        return demand.content().completed(demand.publisherId(), batch);
    }
}
