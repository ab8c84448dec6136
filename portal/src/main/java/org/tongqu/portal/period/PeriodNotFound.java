package org.tongqu.portal.period;

import org.tongqu.portal.problem.Refusal;

/** There is no such month in the ledger. */
public class PeriodNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public PeriodNotFound(String id) {
        super(Kind.NOT_FOUND, "period.notFound", id);
    }
}
