package org.tongqu.portal.typicalcase;

import org.tongqu.portal.problem.Refusal;

/** The case has not been shown publicly long enough. */
public class PublicityNotOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public PublicityNotOver(String caseId, String firstDay) {
        super(Kind.RULE, "typicalcase.publicityNotOver", caseId, firstDay);
    }
}
