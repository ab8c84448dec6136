package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** Responses close before this could happen. */
public class DeadlinePassed extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeadlinePassed(String id) {
        super(Kind.RULE, "demand.deadlinePassed", id);
    }
}
