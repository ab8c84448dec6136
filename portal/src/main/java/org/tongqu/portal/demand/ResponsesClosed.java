package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The demand takes no responses and no questions now. */
public class ResponsesClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ResponsesClosed(String demandId) {
        super(Kind.RULE, "demand.responsesClosed", demandId);
    }
}
