package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** Statements of intent stay sealed until responses close. */
public class ResponsesSealed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ResponsesSealed(String demandId) {
        super(Kind.RULE, "demand.responsesSealed", demandId);
    }
}
