package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The batch is in review or beyond, so that nothing is drafted in it. */
public class BatchTakesNoDrafts extends Refusal {

    private static final long serialVersionUID = 1L;

    public BatchTakesNoDrafts(String batchId) {
        super(Kind.CONFLICT, "demand.batchTakesNoDrafts", batchId);
    }
}
