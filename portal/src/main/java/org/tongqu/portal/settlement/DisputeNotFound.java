package org.tongqu.portal.settlement;

import org.tongqu.portal.problem.Refusal;

/** There is no such dispute, or it is none of the caller's business. */
public class DisputeNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public DisputeNotFound(String id) {
        super(Kind.NOT_FOUND, "dispute.notFound", id);
    }
}
