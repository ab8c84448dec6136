package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** The state of the agreement does not allow that step. */
public class AgreementStateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgreementStateRefused(String id, AgreementState from, AgreementState to) {
        super(Kind.RULE, "agreement.state", id, from.name(), to.name());
    }
}
