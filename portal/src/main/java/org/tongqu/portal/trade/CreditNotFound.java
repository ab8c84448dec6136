package org.tongqu.portal.trade;

import org.tongqu.portal.problem.Refusal;

/** There is no such credit note, or it is none of the caller's business. */
public class CreditNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public CreditNotFound(String id) {
        super(Kind.NOT_FOUND, "credit.notFound", id);
    }
}
