package org.tongqu.portal.typicalcase;

import org.tongqu.portal.problem.Refusal;

/** The case is being judged or published, so that its content stays as it is. */
public class CaseNotEditable extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotEditable(String caseId) {
        super(Kind.CONFLICT, "typicalcase.notEditable", caseId);
    }
}
