package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** The agreement is not in force, or is no trade agreement on products. */
public class NotAmendable extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAmendable(String id) {
        super(Kind.RULE, "agreement.notAmendable", id);
    }
}
