package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** Only a demand without a qualified response, or a draft, comes again in another batch. */
public class DemandNotReissuable extends Refusal {

    private static final long serialVersionUID = 1L;

    public DemandNotReissuable(String demandId) {
        super(Kind.CONFLICT, "demand.notReissuable", demandId);
    }
}
