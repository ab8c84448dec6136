package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The row was corrected or discarded before. */
public class IssueClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public IssueClosed(long id) {
        super(Kind.CONFLICT, "demand.issueClosed", id);
    }
}
