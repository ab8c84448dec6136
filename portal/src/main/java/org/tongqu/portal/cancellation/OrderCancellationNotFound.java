package org.tongqu.portal.cancellation;

import org.tongqu.portal.problem.Refusal;

/** There is no such cancellation, or the caller must not know of it. */
public class OrderCancellationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public OrderCancellationNotFound(String id) {
        super(Kind.NOT_FOUND, "cancellation.notFound", id);
    }
}
