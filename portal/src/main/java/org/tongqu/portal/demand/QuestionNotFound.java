package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Refusal;

/** There is no such question about this demand. */
public class QuestionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionNotFound(long id) {
        super(Kind.NOT_FOUND, "demand.questionNotFound", id);
    }
}
