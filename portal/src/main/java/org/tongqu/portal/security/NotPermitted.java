package org.tongqu.portal.security;

import org.tongqu.portal.problem.Refusal;

/** The caller is known, but no role of theirs has the function. */
public class NotPermitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String function) {
        super(Kind.NOT_PERMITTED, "notPermitted", function);
    }
}
