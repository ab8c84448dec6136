package org.tongqu.portal.paper;

import org.tongqu.portal.problem.Refusal;

/** The settlement is not calculated, so there is nothing its sheet could say. */
public class NothingToPrint extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToPrint(String settlementId) {
        super(Kind.CONFLICT, "paper.nothing", settlementId);
    }
}
