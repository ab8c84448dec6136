package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** There is no such wrong row in this batch, or it is none of the caller's business. */
public class IssueNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public IssueNotFound(long id) {
        super(Kind.NOT_FOUND, "demand.issueNotFound", id);
    }
}
