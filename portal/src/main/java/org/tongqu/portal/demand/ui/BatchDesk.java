package org.tongqu.portal.demand.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.BatchRelease;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandDrafting;
import org.tongqu.portal.demand.DemandPublication;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.problem.Violation;

/** What the editor does with a batch. */
@Dependent
public class BatchDesk {

    private final DemandBatches batches;
    private final DemandCatalogue catalogue;
    private final DemandDrafting drafting;
    private final DemandPublication publication;
    private final BatchRelease release;

    @Inject
    public BatchDesk(
            DemandBatches batches,
            DemandCatalogue catalogue,
            DemandDrafting drafting,
            DemandPublication publication,
            BatchRelease release) {
        this.batches = batches;
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.publication = publication;
        this.release = release;
    }

    DemandBatch get(String batchId) {
        return batches.get(batchId);
    }

    /** Whether the caller is an officer of the organiser. */
    boolean isMine(DemandBatch batch) {
        return batches.isMine("demand-batch.edit", batch);
    }

    List<ScenarioDemand> demands(String batchId) {
        return catalogue.ofBatch(batchId);
    }

    /** Keeps the description; a batch without a number gets one. */
    String store(String batchId, BatchDraft draft) {
        if (batchId.isEmpty()) {
            return batches.create(draft, null);
        }
        batches.describe(batchId, draft);
        return batchId;
    }

    void remove(String demandId) {
        drafting.remove(demandId);
    }

    List<Violation> faults(String batchId) {
        return publication.faults(batchId);
    }

    void submit(String batchId) {
        publication.submit(batchId);
    }

    void recall(String batchId) {
        publication.recall(batchId);
    }

    void release(String batchId) {
        release.release(batchId);
    }

    void summarise(String batchId, String summary) {
        batches.summarise(batchId, summary);
    }
}
