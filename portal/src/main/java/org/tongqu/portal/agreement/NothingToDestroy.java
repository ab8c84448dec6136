package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** The agreement has not ended, or nothing was received under it. */
public class NothingToDestroy extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToDestroy(String id) {
        super(Kind.RULE, "agreement.nothingToDestroy", id);
    }
}
