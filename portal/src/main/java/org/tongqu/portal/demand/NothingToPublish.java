package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The batch holds no demand that could be published. */
public class NothingToPublish extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToPublish(String batchId) {
        super(Kind.RULE, "demand.nothingToPublish", batchId);
    }
}
