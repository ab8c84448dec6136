package org.tongqu.portal.cancellation;

import org.tongqu.portal.problem.Refusal;

/** It was decided or taken back already. */
public class OrderCancellationDone extends Refusal {

    private static final long serialVersionUID = 1L;

    public OrderCancellationDone(String id) {
        super(Kind.CONFLICT, "cancellation.done", id);
    }
}
