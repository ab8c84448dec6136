package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.Remark;
import org.tongqu.portal.sharing.ShareFacts;
import org.tongqu.portal.sharing.ShareGames;
import org.tongqu.portal.sharing.TermsDraft;

/** The parts of the page of terms of sharing that are read. */
@Dependent
public class ShareParts {

    private final SharingWords words;
    private final ShareGames games;

    @Inject
    public ShareParts(SharingWords words, ShareGames games) {
        this.words = words;
        this.games = games;
    }

    SharingWords words() {
        return words;
    }

    /** The number of the version in the books, or of the negotiation before there is one. */
    String number(NegotiationFacts facts) {
        return facts.version() == null ? facts.id() : facts.version().versionId();
    }

    /** The newest terms in plain language. */
    Component clauses(NegotiationFacts facts) {
        return Surface.of(words.text("share.part.clauses"), prose(facts, facts.terms()));
    }

    private Component prose(NegotiationFacts facts, TermsDraft terms) {
        HtmlContainer list = Markup.el("ol", "");
        words.clauses(facts, terms).forEach(clause -> list.add(Markup.el("li", "", clause)));
        return Markup.div("tq-prose", list);
    }

    /** The table of the game by which the newest terms share, if they do and it was laid down. */
    Optional<Component> game(NegotiationFacts facts) {
        return facts.terms().way() != TermsDraft.Way.SHAPLEY_TABLE
                ? Optional.empty()
                : games.find(facts.id(), String.valueOf(facts.terms().sharing().digest()))
                        .map(game -> Surface.of(
                                words.text("share.game.table"),
                                Markup.p("tq-quiet", words.text("share.game.lead")),
                                new GameParts(words, facts).of(game)));
    }

    /** What contradicts itself and must be mended before the terms can be sent. */
    Component faults(List<Violation> faults) {
        HtmlContainer list = Markup.el("ul", "");
        faults.stream().map(words::message).distinct().forEach(message -> list.add(Markup.el("li", "", message)));
        return Surface.of(words.text("share.part.faults"), Markup.div("tq-prose", list));
    }

    Component rounds(NegotiationFacts facts) {
        HtmlContainer rounds = Markup.div("tq-prose");
        for (int i = facts.rounds().size() - 1; i >= 0; i--) {
            NegotiationFacts.Round round = facts.rounds().get(i);
            String head = words.text(
                    "share.round",
                    round.no(),
                    facts.name(round.organisationId()),
                    words.person(round.by()),
                    DateText.moment(round.at()));
            HtmlContainer body = Markup.el("details", "", Markup.el("summary", "", head));
            if (!round.comment().isEmpty()) {
                body.add(Markup.chinese(Markup.p("", round.comment())));
            }
            body.add(prose(facts, round.terms()));
            rounds.add(body);
        }
        return Surface.of(words.text("share.part.rounds"), rounds);
    }

    Component remarks(NegotiationFacts facts) {
        StackTable table = new StackTable(words.text("share.part.remarks"))
                .column(words.text("settlement.column.party"))
                .column(words.text("share.column.round"))
                .column(words.text("share.column.at"))
                .column(words.text("share.column.remark"))
                .light();
        for (Remark remark : facts.remarks()) {
            table.row(
                    Markup.text(facts.name(remark.organisationId()) + " · " + words.person(remark.by())),
                    Markup.number(String.valueOf(remark.round())),
                    Markup.number(DateText.moment(remark.at())),
                    Markup.chinese(Markup.span("", remark.text())));
        }
        return Surface.of(words.text("share.part.remarks"), table);
    }

    /** The exact text that is signed. */
    Component text(ShareFacts version) {
        return Surface.of(
                words.text("share.part.text"),
                Markup.p("tq-quiet", words.text("share.part.text.lead")),
                Markup.el(
                        "details",
                        "",
                        Markup.el("summary", "", words.text("share.part.text.show")),
                        Markup.code(version.text())));
    }

    Component facts(NegotiationFacts facts) {
        Facts list = new Facts()
                .add(
                        words.text("share.field.consortium"),
                        new Link("consortia/" + facts.consortiumId(), facts.consortiumName()))
                .add(words.text("share.field.lead"), facts.name(facts.leadId()))
                .number(words.text("share.field.negotiation"), facts.id());
        ShareFacts version = facts.version();
        if (version != null) {
            list.number(words.text("settlement.field.version"), version.versionId())
                    .number(words.text("share.field.from"), DateText.table(version.effectiveFrom()));
            if (version.effectiveTo() != null) {
                list.number(words.text("share.field.to"), DateText.table(version.effectiveTo()));
            }
            if (version.signBy() != null) {
                list.number(words.text("share.field.signBy"), DateText.table(version.signBy()));
            }
            list.add(words.text("settlement.field.digest"), Markup.code(version.digest()));
        }
        return Surface.aside(words.text("share.part.facts"), list);
    }

    /** Who has signed and who has not; before signing, who will have to. */
    Component signatures(NegotiationFacts facts) {
        Facts list = new Facts();
        for (TermsDraft.MemberDraft member : facts.terms().members()) {
            list.add(facts.name(member.organisationId()), signature(facts.version(), member.organisationId()));
        }
        return Surface.aside(words.text("share.part.signatures"), list);
    }

    private Component signature(ShareFacts version, String member) {
        if (version == null) {
            return Markup.meta(words.text("share.signature.later"));
        }
        return version.signatures().stream()
                .filter(signature -> signature.organisationId().equals(member))
                .findFirst()
                .<Component>map(signature -> Markup.div(
                        "",
                        new StatusChip(StatusChip.State.DONE, words.text("share.signed")),
                        Markup.div(
                                "tq-meta",
                                Markup.text(words.text(
                                        "share.signature",
                                        words.person(signature.signer()),
                                        DateText.moment(signature.at().atOffset(ZoneOffset.UTC)))))))
                .orElseGet(() -> new StatusChip(StatusChip.State.WAIT, words.text("share.unsigned")));
    }
}
