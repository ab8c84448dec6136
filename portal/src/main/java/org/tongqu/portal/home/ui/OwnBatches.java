package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demand.DemandHistory;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.store.Page;

/** The batches that the caller's organisation works on. */
@Dependent
class OwnBatches implements OwnShelf {

    private static final List<BatchStatus> AT_WORK = List.of(
            BatchStatus.COLLECTING,
            BatchStatus.REVIEWING,
            BatchStatus.APPROVED,
            BatchStatus.PUBLISHED,
            BatchStatus.RETURNED);

    private final DemandBatches batches;
    private final DemandHistory trail;
    private final Access access;
    private final Caller caller;
    private final HomeWords words;

    @Inject
    OwnBatches(DemandBatches batches, DemandHistory trail, Access access, Caller caller, HomeWords words) {
        this.batches = batches;
        this.trail = trail;
        this.access = access;
        this.caller = caller;
        this.words = words;
    }

    @Override
    public String function() {
        return "demand-batch.edit";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<OwnObject> first(int limit) {
        return batches.list(BatchType.DEMAND, AT_WORK, new Page(0, Page.LARGEST)).items().stream()
                .filter(batch -> batch.organiserId().equals(caller.organisation()))
                .limit(limit)
                .map(this::object)
                .toList();
    }

    @Override
    public List<AuditEntry> history(String id) {
        return access.allows("demand-audit.read") ? trail.ofBatch(id) : List.of();
    }

    private OwnObject object(DemandBatch batch) {
        StatusChip.State state =
                switch (batch.status()) {
                    case COLLECTING, PUBLISHED -> StatusChip.State.OPEN;
                    case REVIEWING, APPROVED, RETURNED -> StatusChip.State.WAIT;
                    case CLOSED -> StatusChip.State.DRAFT;
                    case SUMMARISED -> StatusChip.State.DONE;
                };
        String news = batch.responseDeadline() == null
                ? ""
                : words.text("home.own.batch.news", DateText.date(batch.responseDeadline(), words.locale()));
        return new OwnObject(
                batch.id(),
                batch.name(),
                "workplace/batches/" + batch.id(),
                words.text("home.own.batch"),
                new StatusChip(state, words.text("demand.batchStatus." + batch.status())),
                news);
    }
}
