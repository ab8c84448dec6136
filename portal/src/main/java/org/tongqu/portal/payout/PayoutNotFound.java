package org.tongqu.portal.payout;

import org.tongqu.portal.problem.Refusal;

/** There is no such payout, or it is none of the caller's business. */
public class PayoutNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public PayoutNotFound(String id) {
        super(Kind.NOT_FOUND, "payout.notFound", id);
    }
}
