package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** The organisation cannot state its intent: it asks for the data itself, or has stated its intent before. */
public class ResponseRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        OWN_DEMAND,
        ALREADY_RESPONDED,
        NO_RESPONSE
    }

    public ResponseRefused(Reason reason, String demandId) {
        super(Kind.CONFLICT, "demand.responseRefused." + reason, demandId);
    }
}
