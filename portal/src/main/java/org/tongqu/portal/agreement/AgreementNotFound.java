package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** There is no such agreement, or it is none of the caller's business. */
public class AgreementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgreementNotFound(String id) {
        super(Kind.NOT_FOUND, "agreement.notFound", id);
    }
}
