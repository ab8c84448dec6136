package org.tongqu.portal.authorisation;

import org.tongqu.portal.problem.Refusal;

/** The agreement cannot go where it was asked to go. */
public class AuthorisationStateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public AuthorisationStateRefused(String id, AuthorisationState from, AuthorisationState to) {
        super(Kind.CONFLICT, "authorisation.state", id, from.name(), to.name());
    }
}
