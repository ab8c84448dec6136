package org.tongqu.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Lets one side of a match ask the other, and the other answer; an answer is what that side thinks of the pair. */
@ApplicationScoped
@Transactional
public class Inviting {

    private static final String READ = "match-invitation.read";
    private static final int MESSAGE = 500;

    private MatchDesk desk;
    private Invitations invitations;
    private OpinionBook book;
    private FeedbackJournal journal;
    private Event<InvitationMoved> moved;

    protected Inviting() {} // for CDI proxies

    @Inject
    public Inviting(
            MatchDesk desk,
            Invitations invitations,
            OpinionBook book,
            FeedbackJournal journal,
            Event<InvitationMoved> moved) {
        this.desk = desk;
        this.invitations = invitations;
        this.book = book;
        this.journal = journal;
        this.moved = moved;
    }

    /**
     * Asks the other side; one that waits for an answer is not sent again.
     *
     * @param message may be empty
     * @throws NotInvitable if there is nothing to talk about
     */
    @Needs(MatchDesk.JUDGE)
    public InvitationLetter invite(Side side, Pair pair, String message) {
        desk.requireOwn(side, pair);
        new Violations().optionalText("message", message, MESSAGE).throwIfAny();
        MatchInvitation.Parties parties = desk.parties(side, pair);
        book.turn(pair);
        return desk.letter(invitations.open(pair, side).orElseGet(() -> {
            String words = message == null ? "" : message.strip();
            MatchInvitation invitation = new MatchInvitation(invitations.nextId(), pair, parties, words, journal.now());
            invitations.add(invitation);
            journal.invited(invitation);
            moved.fire(InvitationMoved.of(invitation));
            return invitation;
        }));
    }

    /** Says yes to an invitation for the organisation that received it. */
    @Needs(MatchDesk.JUDGE)
    public InvitationLetter accept(String id) {
        return answer(id, Opinion.ACCEPTED);
    }

    /**
     * Says no to an invitation for the organisation that received it.
     *
     * @param reason code of {@code matchRejections}
     */
    @Needs(MatchDesk.JUDGE)
    public InvitationLetter decline(String id, String reason, String comment) {
        return answer(id, Opinion.rejected(reason, comment));
    }

    private InvitationLetter answer(String id, Opinion opinion) {
        Optional<MatchInvitation> found = invitations.lock(id).filter(one -> desk.mayAnswerFor(one.toOrganisation()));
        MatchInvitation invitation = found.orElseThrow(() -> new InvitationNotFound(id));
        book.check(opinion);
        invitation.answer(opinion, journal.now());
        book.write(invitation.side().other(), invitation.pair(), opinion, desk.judge());
        journal.answered(invitation);
        moved.fire(InvitationMoved.of(invitation));
        return desk.letter(invitation);
    }

    /** Invitations that the caller's organisation received, what waits for an answer first. */
    @Needs(READ)
    public Slice<InvitationLetter> received(Page page) {
        return invitations.received(desk.organisation(READ), page).map(desk::letter);
    }

    /** Invitations that the caller's organisation sent, the latest first. */
    @Needs(READ)
    public Slice<InvitationLetter> sent(Page page) {
        return invitations.sent(desk.organisation(READ), page).map(desk::letter);
    }
}
