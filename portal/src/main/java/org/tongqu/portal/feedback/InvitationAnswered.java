package org.tongqu.portal.feedback;

import org.tongqu.portal.problem.Refusal;

/** The invitation was answered before. */
public class InvitationAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvitationAnswered(String id) {
        super(Kind.CONFLICT, "feedback.invitationAnswered", id);
    }
}
