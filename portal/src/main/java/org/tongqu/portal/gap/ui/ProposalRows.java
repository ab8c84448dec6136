package org.tongqu.portal.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.gap.GapAxis;
import org.tongqu.portal.gap.GapDeciding;
import org.tongqu.portal.gap.GapNames;
import org.tongqu.portal.gap.GapPlanning;
import org.tongqu.portal.gap.GapProposal;
import org.tongqu.portal.gap.ProposalKind;
import org.tongqu.portal.gap.ProposalState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Match;
import org.tongqu.portal.look.MatchReasons;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.matching.MatchWords;
import org.tongqu.portal.shell.ActDialog;

/** Shows proposals with their reasons, and what an officer can do about each. */
@Dependent
public class ProposalRows {

    private static final Map<ProposalState, StatusChip.State> LOOKS = Map.of(
            ProposalState.PROPOSED, StatusChip.State.WAIT,
            ProposalState.TAKEN_UP, StatusChip.State.OPEN,
            ProposalState.SET_ASIDE, StatusChip.State.STOP);

    private final GapNames names;
    private final MatchWords words;
    private final GapDeciding deciding;
    private final Instance<ActDialog> dialogs;

    @Inject
    public ProposalRows(GapNames names, MatchWords words, GapDeciding deciding, Instance<ActDialog> dialogs) {
        this.names = names;
        this.words = words;
        this.deciding = deciding;
        this.dialogs = dialogs;
    }

    Component list(List<GapPlanning.Explained> proposals, Command changed) {
        boolean decides = deciding.mayDecide();
        HtmlContainer list = Markup.stack();
        proposals.forEach(one -> list.add(row(one, decides, changed)));
        return list;
    }

    private Component row(GapPlanning.Explained explained, boolean decides, Command changed) {
        GapProposal proposal = explained.proposal();
        HtmlContainer chips = Markup.div(
                "tq-row",
                new StatusChip(LOOKS.get(proposal.state()), names.state(proposal, Markup.locale())),
                new Tag(text("gap.kind." + proposal.kind())),
                Markup.span("tq-meta tq-num", proposal.id()));
        HtmlContainer row = Markup.div(
                "tq-proposal",
                chips,
                Markup.chinese(Markup.heading(2, proposal.name())),
                Markup.p("tq-small", why(proposal)),
                demands(proposal),
                Markup.p("tq-meta", belonging(proposal)),
                resource(explained));
        if (!proposal.reason().isEmpty()) {
            row.add(Markup.p("tq-small", text("gap.proposals.because", proposal.reason())));
        }
        if (proposal.decidedAt() != null) {
            row.add(Markup.p("tq-meta", text("gap.proposals.decided", DateText.moment(proposal.decidedAt()))));
        }
        if (decides) {
            row.add(acts(proposal, changed));
        }
        return Surface.bare(row);
    }

    private String why(GapProposal proposal) {
        return text(
                "gap.proposals.why",
                proposal.demandIds().size(),
                proposal.mandatory(),
                proposal.wishers(),
                proposal.visitors());
    }

    private static Component demands(GapProposal proposal) {
        HtmlContainer links = Markup.div("tq-row tq-small");
        proposal.demandIds().forEach(id -> links.add(new Link("demands/" + id + "/matches", id)));
        return proposal.demandIds().isEmpty() ? null : links;
    }

    private String belonging(GapProposal proposal) {
        Locale language = Markup.locale();
        return String.join(
                " · ",
                names.places(GapAxis.THEME, proposal.themes(), language),
                names.places(GapAxis.MODE, proposal.modes(), language),
                names.places(GapAxis.REGION, proposal.regions(), language));
    }

    private Component resource(GapPlanning.Explained explained) {
        if (explained.resource() == null) {
            return Markup.p("tq-small tq-quiet", text("gap.proposals.none"));
        }
        boolean nearest = explained.proposal().kind() == ProposalKind.CATALOGUE;
        List<MatchReasons.Reason> reasons = explained.findings().stream()
                .map(finding -> new MatchReasons.Reason(
                        Match.valueOf(finding.verdict().name()), words.reason(finding, Markup.locale())))
                .toList();
        return Markup.div(
                "",
                Markup.p("tq-small tq-quiet", text(nearest ? "gap.proposals.nearest" : "gap.proposals.resource")),
                Markup.el(
                        "p",
                        "",
                        Markup.chinese(new Link(
                                "resources/" + explained.resource().id(),
                                explained.resource().name()))),
                new MatchReasons(reasons));
    }

    private Component acts(GapProposal proposal, Command changed) {
        HtmlContainer acts = Markup.div("tq-row");
        if (proposal.state() != ProposalState.TAKEN_UP) {
            acts.add(act(proposal, ProposalState.TAKEN_UP, changed));
        }
        if (proposal.state() != ProposalState.SET_ASIDE) {
            acts.add(act(proposal, ProposalState.SET_ASIDE, changed));
        }
        return acts;
    }

    private Component act(GapProposal proposal, ProposalState decision, Command changed) {
        String verb = text("gap.act." + decision);
        return Action.second(verb, () -> ask(proposal, decision, verb, changed))
                .small()
                .button();
    }

    private void ask(GapProposal proposal, ProposalState decision, String verb, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", new TextArea(text("gap.act.reason." + decision)));
        reason.setWidthFull();
        dialog.lead(text("gap.act.effect." + decision, proposal.name())).open(verb, verb, () -> {
            deciding.decide(proposal.id(), decision.name(), reason.getValue());
            changed.execute();
        });
    }

    private String text(String key, Object... args) {
        return names.text(Markup.locale(), key, args);
    }
}
