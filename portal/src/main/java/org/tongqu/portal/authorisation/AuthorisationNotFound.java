package org.tongqu.portal.authorisation;

import org.tongqu.portal.problem.Refusal;

/** There is no such agreement, or it is none of the caller's business. */
public class AuthorisationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public AuthorisationNotFound(String id) {
        super(Kind.NOT_FOUND, "authorisation.notFound", id);
    }
}
