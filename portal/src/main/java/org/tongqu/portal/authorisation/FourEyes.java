package org.tongqu.portal.authorisation;

import org.tongqu.portal.problem.Refusal;

/** Whoever proposed an agreement or a ceiling does not approve it. */
public class FourEyes extends Refusal {

    private static final long serialVersionUID = 1L;

    public FourEyes() {
        super(Kind.NOT_PERMITTED, "authorisation.fourEyes");
    }
}
