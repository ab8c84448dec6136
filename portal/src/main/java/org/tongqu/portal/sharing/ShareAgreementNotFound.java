package org.tongqu.portal.sharing;

import org.tongqu.portal.problem.Refusal;

/** There is no such share agreement, or it is none of the caller's business. */
public class ShareAgreementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ShareAgreementNotFound(String id) {
        super(Kind.NOT_FOUND, "shareAgreement.notFound", id);
    }
}
