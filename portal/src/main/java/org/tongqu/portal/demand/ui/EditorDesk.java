package org.tongqu.portal.demand.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDrafting;
import org.tongqu.portal.demand.DemandPublication;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.problem.Violation;

/** What the editor does with a demand. */
@Dependent
public class EditorDesk {

    private final DemandCatalogue catalogue;
    private final DemandDrafting drafting;
    private final DemandPublication publication;
    private final DemandBatches batches;

    @Inject
    public EditorDesk(
            DemandCatalogue catalogue, DemandDrafting drafting, DemandPublication publication, DemandBatches batches) {
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.publication = publication;
        this.batches = batches;
    }

    ScenarioDemand get(String demandId) {
        return catalogue.get(demandId);
    }

    DemandBatch batch(String batchId) {
        return batches.get(batchId);
    }

    /** Whether the draft can be kept as it is. */
    boolean isSound(DemandDraft draft) {
        return drafting.faults(draft).isEmpty();
    }

    /** Keeps the draft; a demand without a number gets one. */
    String store(String batchId, String demandId, DemandDraft draft) {
        if (demandId.isEmpty()) {
            return drafting.create(batchId, draft, null);
        }
        drafting.edit(demandId, draft);
        return demandId;
    }

    /** What keeps the draft from being submitted. */
    List<Violation> missing(String batchId, DemandDraft draft) {
        return drafting.missing(batchId, draft);
    }

    /** Whether the demand is submitted alone, because its batch has gone on without it. */
    boolean goesAlone(String batchId) {
        BatchStatus status = batch(batchId).status();
        return status == BatchStatus.REVIEWING || status == BatchStatus.APPROVED || status == BatchStatus.PUBLISHED;
    }

    void resubmit(String demandId) {
        publication.resubmit(demandId);
    }
}
