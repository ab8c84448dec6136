package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The demand cannot be submitted alone: its batch is still being written, or over. */
public class DemandGoesWithBatch extends Refusal {

    private static final long serialVersionUID = 1L;

    public DemandGoesWithBatch(String demandId, String batchId) {
        super(Kind.CONFLICT, "demand.goesWithBatch", demandId, batchId);
    }
}
