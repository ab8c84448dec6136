package org.tongqu.portal.trade;

import org.tongqu.portal.problem.Refusal;

/** The invoice has no such charge. */
public class ChargeNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChargeNotFound(String invoiceId, int no) {
        super(Kind.NOT_FOUND, "charge.notFound", invoiceId, no);
    }
}
