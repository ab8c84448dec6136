package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** The state of the amendment does not allow that step. */
public class AmendmentStateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentStateRefused(String id, AmendmentState from, AmendmentState to) {
        super(Kind.RULE, "agreement.amendment.state", id, from.name(), to.name());
    }
}
