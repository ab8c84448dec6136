package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The demand is not public yet, so that nothing public can happen to it. */
public class DemandNotReleased extends Refusal {

    private static final long serialVersionUID = 1L;

    public DemandNotReleased(String demandId) {
        super(Kind.CONFLICT, "demand.notReleased", demandId);
    }
}
