package org.tongqu.portal.typicalcase;

import org.tongqu.portal.problem.Refusal;

/** There is no such case, or it is none of the caller's business. */
public class CaseNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotFound(String caseId) {
        super(Kind.NOT_FOUND, "typicalcase.notFound", caseId);
    }
}
