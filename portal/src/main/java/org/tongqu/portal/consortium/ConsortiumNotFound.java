package org.tongqu.portal.consortium;

import org.tongqu.portal.problem.Refusal;

/** There is no such consortium, or it is none of the caller's business. */
public class ConsortiumNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConsortiumNotFound(String id) {
        super(Kind.NOT_FOUND, "consortium.notFound", id);
    }
}
