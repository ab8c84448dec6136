package org.tongqu.portal.review;

import org.tongqu.portal.problem.Refusal;

/** There never was a review of this object, or its course is none of the caller's business. */
public class CaseNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotFound(String kind, String id) {
        super(Kind.NOT_FOUND, "review.caseNotFound", kind, id);
    }
}
