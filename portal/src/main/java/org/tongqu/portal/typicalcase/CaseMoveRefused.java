package org.tongqu.portal.typicalcase;

import org.tongqu.portal.problem.Refusal;

/** The case stands where this cannot happen to it. */
public class CaseMoveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseMoveRefused(String caseId, CaseStatus status, CaseMove move) {
        super(Kind.CONFLICT, "typicalcase.moveRefused", caseId, status.name(), move.name());
    }
}
