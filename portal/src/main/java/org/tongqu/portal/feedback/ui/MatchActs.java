package org.tongqu.portal.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.portal.feedback.InvitationState;
import org.tongqu.portal.feedback.Inviting;
import org.tongqu.portal.feedback.Judging;
import org.tongqu.portal.feedback.MatchInvitation;
import org.tongqu.portal.feedback.MatchJudgment;
import org.tongqu.portal.feedback.Opinion;
import org.tongqu.portal.feedback.OwnMatches;
import org.tongqu.portal.feedback.Pair;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;

/** Shows what the own side said and asked about a match, and the buttons for what it may do next. */
@ApplicationScoped
public class MatchActs {

    private Judging judging;
    private Inviting inviting;
    private MatchDialogs dialogs;
    private FeedbackWords words;

    protected MatchActs() {} // for CDI proxies

    @Inject
    public MatchActs(Judging judging, Inviting inviting, MatchDialogs dialogs, FeedbackWords words) {
        this.judging = judging;
        this.inviting = inviting;
        this.dialogs = dialogs;
        this.words = words;
    }

    /**
     * One match.
     *
     * @param name how the other object is called
     * @param open whether the other side can be asked now
     * @param changed what to do after an act
     */
    public record One(Pair pair, String name, boolean open, Command changed) {}

    /** State and buttons of a match that was not rejected. */
    public Component of(OwnMatches own, One one) {
        Side side = own.side();
        HtmlContainer row = Markup.div("tq-row");
        String other = one.pair().of(side.other());
        Optional<MatchJudgment> opinion = own.opinion(other);
        own.received(other).ifPresent(invitation -> row.add(received(invitation)));
        own.sent(other).ifPresent(invitation -> row.add(sent(invitation)));
        if (opinion.isPresent()) {
            row.add(new StatusChip(StatusChip.State.DONE, words.text("state.accepted")), undo(side, one));
        } else {
            row.add(Action.second(words.text("act.accept"), () -> {
                        judging.judge(side, one.pair(), Opinion.ACCEPTED);
                        one.changed().execute();
                    })
                    .small()
                    .button());
        }
        row.add(Action.quiet(words.text("act.reject"), () -> reject(side, one))
                .small()
                .button());
        if (one.open() && mayAsk(own, other)) {
            String act = side == Side.DEMAND ? "invite" : "offer";
            row.add(Action.second(words.text("act." + act), () -> ask(side, act, one))
                    .small()
                    .button());
        }
        return row;
    }

    /** The other side is not asked again while it thinks, nor when both have come together. */
    private static boolean mayAsk(OwnMatches own, String other) {
        return Stream.of(own.sent(other), own.received(other))
                .flatMap(Optional::stream)
                .allMatch(invitation -> invitation.state() == InvitationState.DECLINED);
    }

    /** Why a match was put aside, and the button that takes that back. */
    public Component aside(OwnMatches own, One one) {
        String other = one.pair().of(own.side().other());
        String why = own.opinion(other)
                .map(said -> words.why(said.reason(), said.comment()))
                .orElse("");
        return Markup.div(
                "tq-row",
                new StatusChip(StatusChip.State.STOP, words.text("state.rejected")),
                Markup.span("tq-small", why),
                undo(own.side(), one));
    }

    private void reject(Side side, One one) {
        dialogs.refuse("reject", one.name(), (reason, comment) -> {
            judging.judge(side, one.pair(), Opinion.rejected(reason, comment));
            one.changed().execute();
        });
    }

    private void ask(Side side, String act, One one) {
        dialogs.invite(act, one.name(), message -> {
            inviting.invite(side, one.pair(), message);
            one.changed().execute();
        });
    }

    private Component undo(Side side, One one) {
        return Action.quiet(words.text("act.undo"), () -> {
                    judging.undo(side, one.pair());
                    one.changed().execute();
                })
                .small()
                .button();
    }

    private Component sent(MatchInvitation invitation) {
        return switch (invitation.state()) {
            case SENT -> new StatusChip(StatusChip.State.WAIT, words.text("sent.SENT"));
            case ACCEPTED -> new StatusChip(StatusChip.State.DONE, words.text("sent.ACCEPTED"));
            case DECLINED ->
                new StatusChip(StatusChip.State.STOP, words.text("sent.DECLINED", words.reason(invitation.reason())));
        };
    }

    private Component received(MatchInvitation invitation) {
        return invitation.isOpen()
                ? new Link(FeedbackNavigation.INVITATIONS, words.text("received.SENT"))
                : Markup.span("tq-meta", words.text("received.answered"));
    }
}
