package org.tongqu.portal.consortium;

import org.tongqu.portal.problem.Refusal;

/** The consortium cannot go where it was asked to go. */
public class ConsortiumStateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConsortiumStateRefused(String id, ConsortiumState from, ConsortiumState to) {
        super(Kind.CONFLICT, "consortium.state", id, from.name(), to.name());
    }
}
