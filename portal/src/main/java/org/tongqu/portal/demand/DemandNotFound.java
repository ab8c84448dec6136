package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** There is no such demand, or it is none of the caller's business. */
public class DemandNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public DemandNotFound(String id) {
        super(Kind.NOT_FOUND, "demand.notFound", id);
    }
}
