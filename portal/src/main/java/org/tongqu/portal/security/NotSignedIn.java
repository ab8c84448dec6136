package org.tongqu.portal.security;

import org.tongqu.portal.problem.Refusal;

/** The caller is unknown and the function is not public. */
public class NotSignedIn extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(Kind.NOT_AUTHENTICATED, "notSignedIn");
    }
}
