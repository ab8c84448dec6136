package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The batch stands where this cannot happen to it. */
public class BatchMoveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public BatchMoveRefused(String batchId, BatchStatus status, BatchMove move) {
        super(Kind.CONFLICT, "demand.batchMoveRefused", batchId, status.name(), move.name());
    }
}
