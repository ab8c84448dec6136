package org.tongqu.portal.feedback;

import org.tongqu.portal.problem.Refusal;

/** There is no such invitation, or it is none of the caller's business. */
public class InvitationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvitationNotFound(String id) {
        super(Kind.NOT_FOUND, "feedback.invitationNotFound", id);
    }
}
