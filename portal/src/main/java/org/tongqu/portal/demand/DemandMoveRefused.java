package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The demand stands where this cannot happen to it. */
public class DemandMoveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public DemandMoveRefused(String demandId, DemandStatus status, DemandMove move) {
        super(Kind.CONFLICT, "demand.moveRefused", demandId, status.name(), move.name());
    }
}
