package org.tongqu.portal.feedback;

/** Where an invitation stands; text {@code feedback.invitation.state.<NAME>}. */
public enum InvitationState {
    /** Waits for the other side. */
    SENT,
    ACCEPTED,
    DECLINED
}
