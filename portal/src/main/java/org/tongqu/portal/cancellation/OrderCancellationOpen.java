package org.tongqu.portal.cancellation;

import org.tongqu.portal.problem.Refusal;

/** The order has a cancellation that is not decided. */
public class OrderCancellationOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public OrderCancellationOpen(String orderId) {
        super(Kind.CONFLICT, "cancellation.open", orderId);
    }
}
