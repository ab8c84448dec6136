package org.tongqu.portal.typicalcase;

import org.tongqu.portal.problem.Refusal;

/** Nobody recommends or judges a case of his own organisation. */
public class OwnCase extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnCase(String caseId) {
        super(Kind.NOT_PERMITTED, "typicalcase.ownCase", caseId);
    }
}
