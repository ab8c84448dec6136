package org.tongqu.portal.trade;

import org.tongqu.portal.problem.Refusal;

/** There is no such order, or it is none of the caller's business. */
public class OrderNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public OrderNotFound(String id) {
        super(Kind.NOT_FOUND, "order.notFound", id);
    }
}
