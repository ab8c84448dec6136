package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** Nobody reviews what he wrote himself. */
public class OwnDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnDraft(String demandId) {
        super(Kind.NOT_PERMITTED, "demand.ownDraft", demandId);
    }
}
