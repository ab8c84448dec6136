package org.tongqu.portal.purpose;

import org.tongqu.portal.problem.Refusal;

/** What was decided or withdrawn does not change any more. */
public class UseApplicationStateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public UseApplicationStateRefused(String id, UseApplicationState from, UseApplicationState to) {
        super(Kind.RULE, "purpose.state", id, from.name(), to.name());
    }
}
