package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** Another amendment of the agreement is not decided yet. */
public class AmendmentPending extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentPending(String agreementId, int seq) {
        super(Kind.CONFLICT, "agreement.amendment.pending", agreementId, String.valueOf(seq));
    }
}
