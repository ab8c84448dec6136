package org.tongqu.portal.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.feedback.InvitationLetter;
import org.tongqu.portal.feedback.Inviting;
import org.tongqu.portal.feedback.MatchInvitation;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Access;

/** Draws one invitation: who asks whom about what, where it stands, and the buttons of an answer. */
@ApplicationScoped
public class InvitationRows {

    private Inviting inviting;
    private Organisations organisations;
    private Access access;
    private MatchDialogs dialogs;
    private FeedbackWords words;

    protected InvitationRows() {} // for CDI proxies

    @Inject
    public InvitationRows(
            Inviting inviting, Organisations organisations, Access access, MatchDialogs dialogs, FeedbackWords words) {
        this.inviting = inviting;
        this.organisations = organisations;
        this.access = access;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** @param received whether the own organisation received it, else it sent it */
    Component of(InvitationLetter letter, boolean received, Command changed) {
        MatchInvitation one = letter.invitation();
        String other = organisations.name(received ? one.fromOrganisation() : one.toOrganisation());
        HtmlContainer article = Markup.el(
                "article",
                "tq-product",
                Markup.heading(3, words.text("invitation." + (received ? "from" : "to") + "." + one.side(), other)),
                Markup.el(
                        "p",
                        "tq-small",
                        new Link("demands/" + one.pair().demandId(), letter.demandTitle()),
                        Markup.text(" · "),
                        new Link("products/" + one.pair().productId(), letter.productName())));
        if (!one.message().isEmpty()) {
            article.add(Markup.p("tq-small tq-quiet", words.text("invitation.message", one.message())));
        }
        HtmlContainer foot = Markup.div("tq-row", chip(one));
        if (received && one.isOpen() && access.ownsOrAll("match.judge", one.toOrganisation())) {
            foot.add(answers(letter, changed));
        }
        article.add(Markup.el("footer", "", Markup.meta(when(one)), foot));
        return article;
    }

    private Component answers(InvitationLetter letter, Command changed) {
        MatchInvitation one = letter.invitation();
        String object = one.side() == Side.DEMAND ? letter.demandTitle() : letter.productName();
        return Markup.div(
                "tq-row",
                Action.quiet(
                                words.text("act.decline"),
                                () -> dialogs.refuse("decline", object, (reason, comment) -> {
                                    inviting.decline(one.id(), reason, comment);
                                    changed.execute();
                                }))
                        .small()
                        .button(),
                Action.second(words.text("act.acceptInvitation"), () -> {
                            inviting.accept(one.id());
                            changed.execute();
                        })
                        .small()
                        .button());
    }

    private Component chip(MatchInvitation one) {
        String word = words.text("invitation.state." + one.state());
        return switch (one.state()) {
            case SENT -> new StatusChip(StatusChip.State.WAIT, word);
            case ACCEPTED -> new StatusChip(StatusChip.State.DONE, word);
            case DECLINED ->
                Markup.div(
                        "tq-row",
                        new StatusChip(StatusChip.State.STOP, word),
                        Markup.span("tq-small", words.why(one.reason(), one.comment())));
        };
    }

    private String when(MatchInvitation one) {
        String sent = DateText.moment(one.sentAt());
        return one.answeredAt() == null
                ? words.text("invitation.sentAt", one.id(), sent)
                : words.text("invitation.answeredAt", one.id(), sent, DateText.moment(one.answeredAt()));
    }
}
