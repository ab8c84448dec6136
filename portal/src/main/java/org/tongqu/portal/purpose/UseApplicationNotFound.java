package org.tongqu.portal.purpose;

import org.tongqu.portal.problem.Refusal;

/** There is no such application, or it is none of the caller's business. */
public class UseApplicationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public UseApplicationNotFound(String id) {
        super(Kind.NOT_FOUND, "purpose.notFound", id);
    }
}
