package org.tongqu.portal.settlement;

import org.tongqu.portal.problem.Refusal;

/** There is no such statement, or it is none of the caller's business. */
public class StatementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public StatementNotFound(String id) {
        super(Kind.NOT_FOUND, "statement.notFound", id);
    }
}
