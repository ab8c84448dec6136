package org.tongqu.portal.feedback;

/**
 * An invitation was sent or answered; fired in the transaction that did it.
 *
 * @param id its number
 * @param state where it stands now
 * @param pair what it is about
 * @param fromOrganisation who asked
 * @param toOrganisation who is asked
 */
public record InvitationMoved(
        String id, InvitationState state, Pair pair, String fromOrganisation, String toOrganisation) {

    static InvitationMoved of(MatchInvitation invitation) {
        return new InvitationMoved(
                invitation.id(),
                invitation.state(),
                invitation.pair(),
                invitation.fromOrganisation(),
                invitation.toOrganisation());
    }
}
