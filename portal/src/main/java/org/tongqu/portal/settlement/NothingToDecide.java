package org.tongqu.portal.settlement;

import org.tongqu.portal.problem.Refusal;

/** The caller's organisation is not asked about the settlement, or has answered. */
public class NothingToDecide extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToDecide(String id) {
        super(Kind.RULE, "settlement.nothingToDecide", id);
    }
}
