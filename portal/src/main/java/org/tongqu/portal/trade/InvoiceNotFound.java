package org.tongqu.portal.trade;

import org.tongqu.portal.problem.Refusal;

/** There is no such invoice, or it is none of the caller's business. */
public class InvoiceNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvoiceNotFound(String id) {
        super(Kind.NOT_FOUND, "invoice.notFound", id);
    }
}
