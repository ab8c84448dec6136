package org.tongqu.portal.settlement;

import org.tongqu.portal.problem.Refusal;

/** There is no such settlement, or it is none of the caller's business. */
public class SettlementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public SettlementNotFound(String id) {
        super(Kind.NOT_FOUND, "settlement.notFound", id);
    }
}
