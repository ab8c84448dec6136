package org.tongqu.portal.demand;

import static org.tongqu.portal.demand.BatchStatus.APPROVED;
import static org.tongqu.portal.demand.BatchStatus.CLOSED;
import static org.tongqu.portal.demand.BatchStatus.COLLECTING;
import static org.tongqu.portal.demand.BatchStatus.PUBLISHED;
import static org.tongqu.portal.demand.BatchStatus.RETURNED;
import static org.tongqu.portal.demand.BatchStatus.REVIEWING;
import static org.tongqu.portal.demand.BatchStatus.SUMMARISED;

/** Which move leads a batch from which state where. */
public final class BatchStates {

    public static final StateTable<BatchStatus, BatchMove> TABLE = StateTable.<BatchStatus, BatchMove>startingAt(
                    COLLECTING)
            .on(BatchMove.SUBMIT, REVIEWING, COLLECTING, RETURNED)
            .on(BatchMove.RECALL, COLLECTING, REVIEWING)
            .on(BatchMove.APPROVE, APPROVED, REVIEWING)
            .on(BatchMove.RETURN, RETURNED, REVIEWING, APPROVED)
            .on(BatchMove.RELEASE, PUBLISHED, APPROVED)
            .on(BatchMove.CLOSE, CLOSED, PUBLISHED)
            .on(BatchMove.SUMMARISE, SUMMARISED, CLOSED);

    private BatchStates() {}
}
