package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.organisation.Organisations;

/** Leads to a batch of demands. */
@ApplicationScoped
public class DemandBatchLink implements SubjectLink {

    /** Whoever may read everything that happened to a demand may read its reviews. */
    static final String FOLLOW = "demand-audit.read";

    private DemandBatches batches;
    private Organisations organisations;

    protected DemandBatchLink() {} // for CDI proxies

    @Inject
    public DemandBatchLink(DemandBatches batches, Organisations organisations) {
        this.batches = batches;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "demand-batch";
    }

    @Override
    public SubjectFacts of(String id) {
        DemandBatch batch = batches.get(id);
        return new SubjectFacts(
                batch.name(), organisations.name(batch.organiserId()), "batches/" + id, batches.isMine(FOLLOW, batch));
    }
}
