package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The demand is in review or released, so that its content stays as it is. */
public class DemandNotEditable extends Refusal {

    private static final long serialVersionUID = 1L;

    public DemandNotEditable(String demandId) {
        super(Kind.CONFLICT, "demand.notEditable", demandId);
    }
}
