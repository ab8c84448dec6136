package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** There is no such batch, or it is none of the caller's business. */
public class BatchNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public BatchNotFound(String id) {
        super(Kind.NOT_FOUND, "demand.batchNotFound", id);
    }
}
