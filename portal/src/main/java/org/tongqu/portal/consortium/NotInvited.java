package org.tongqu.portal.consortium;

import org.tongqu.portal.problem.Refusal;

/** The organisation has no open invitation, or is no member. */
public class NotInvited extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotInvited(String consortiumId, String organisationId) {
        super(Kind.CONFLICT, "consortium.notInvited", consortiumId, organisationId);
    }
}
