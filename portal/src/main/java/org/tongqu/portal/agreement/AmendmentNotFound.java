package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** The agreement has no amendment with that number. */
public class AmendmentNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentNotFound(String agreementId, int seq) {
        super(Kind.NOT_FOUND, "agreement.amendment.notFound", agreementId, String.valueOf(seq));
    }
}
