package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Says where somebody who found nothing may post a demand for it. */
@ApplicationScoped
public class DemandStart {

    /** Longest title of a demand. */
    private static final int TITLE = 40;

    private static final int BATCHES = 3;

    private DemandBatches batches;
    private Access access;

    protected DemandStart() {} // for CDI proxies

    @Inject
    public DemandStart(DemandBatches batches, Access access) {
        this.batches = batches;
        this.access = access;
    }

    /** Whether the caller writes demands at all. */
    @Needs("search.read")
    public boolean mayDraft() {
        return access.allows("demand.create");
    }

    /** The batches that take drafts from the caller now, the latest first. */
    @Needs("search.read")
    public List<DemandBatch> batches() {
        return mayDraft()
                ? batches.list(BatchType.DEMAND, List.of(BatchStatus.COLLECTING), new Page(0, BATCHES))
                        .items()
                : List.of();
    }

    /** The words that were looked for as the title of a demand. */
    @Needs("search.read")
    public String title(String words) {
        String title = words.strip();
        int length = title.codePointCount(0, title.length());
        return length <= TITLE ? title : title.substring(0, title.offsetByCodePoints(0, TITLE));
    }
}
