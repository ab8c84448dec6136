package org.tongqu.portal.feedback;

/** An invitation with the names of what it is about; a name is empty if the object is gone. */
public record InvitationLetter(MatchInvitation invitation, String demandTitle, String productName) {}
