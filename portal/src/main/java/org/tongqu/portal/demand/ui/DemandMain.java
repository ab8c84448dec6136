package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.demand.Achievement;
import org.tongqu.portal.demand.DataNeed;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.ExpectedOutcome;
import org.tongqu.portal.demand.Milestone;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Bars;
import org.tongqu.portal.look.ChangeFigure;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;

/** The main column of a demand's page: goal, problem, data, criteria, steps. */
@Dependent
public class DemandMain {

    private final DemandWords words;

    @Inject
    public DemandMain(DemandWords words) {
        this.words = words;
    }

    /** What is to change. */
    Component goal(DemandDraft content) {
        HtmlContainer figures = Markup.div("tq-goal");
        for (ExpectedOutcome outcome : content.expectedOutcomes()) {
            figures.add(new ChangeFigure(words.change(outcome)));
        }
        return Surface.of(words.text("demand.goal"), figures);
    }

    /** What was reached; empty before acceptance. */
    Optional<Component> reached(ScenarioDemand demand) {
        if (demand.achieved().isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer figures = Markup.div("tq-goal");
        for (Achievement achievement : demand.achieved()) {
            demand.content().expectedOutcomes().stream()
                    .filter(outcome -> outcome.indicator().equals(achievement.indicator()))
                    .map(outcome -> reached(outcome, achievement.value()))
                    .map(ChangeFigure::reached)
                    .forEach(figures::add);
        }
        return Optional.of(Surface.of(words.text("demand.achieved"), figures));
    }

    Component problem(DemandDraft content) {
        HtmlContainer prose = Markup.div("tq-prose");
        // One paragraph, because the problem is only understood from what leads to it.
        String story = Stream.of(content.background(), content.problem())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining());
        prose.add(Markup.p("", story));
        list(prose, "ol", content.buildContent());
        if (!content.technicalIndicators().isEmpty()) {
            prose.add(Markup.heading(3, words.text("demand.technicalIndicators")));
            list(prose, "ul", content.technicalIndicators());
        }
        if (!content.securityRequirements().isEmpty()) {
            prose.add(
                    Markup.heading(3, words.text("demand.securityRequirements")),
                    Markup.p("", content.securityRequirements()));
        }
        return Surface.of(words.text("demand.problem"), prose);
    }

    /** The plain list of data needs, where nothing says which products meet them. */
    Component needs(DemandDraft content) {
        StackTable table = new StackTable(words.text("demand.needs"))
                .column(words.text("demand.need.name"))
                .column(words.text("demand.need.form"))
                .column(words.text("demand.need.frequency"))
                .column(words.text("demand.need.grade"))
                .column(words.text("demand.need.access"));
        for (DataNeed need : content.dataNeeds()) {
            String line = words.dotted(
                    words.text(need.mandatory() ? "demand.need.mandatory" : "demand.need.optional"), need.holderKind());
            table.row(
                    Markup.div("", Markup.el("b", "", need.name()), Markup.div("tq-meta", Markup.text(line))),
                    Markup.text(words.code("deliveryForms", need.deliveryForm())),
                    Markup.text(words.code("updateFrequencies", need.updateFrequency())),
                    Markup.text(words.code("securityGrades", need.securityGrade())),
                    Markup.text(words.code("accessModes", need.accessMode())));
        }
        return Surface.of(words.text("demand.needs"), table);
    }

    Component criteria(DemandDraft content) {
        List<Bars.Line> lines = content.evaluationCriteria().stream()
                .map(one -> new Bars.Line(one.name(), one.weight(), words.text("demand.points", one.weight())))
                .toList();
        return Surface.of(words.text("demand.criteria"), Bars.relative(lines));
    }

    /** Rights in results and data, and supporting policies; empty if the demand says nothing about them. */
    Optional<Component> terms(DemandDraft content) {
        HtmlContainer prose = Markup.div("tq-prose");
        if (!content.rightsTerms().isEmpty()) {
            prose.add(Markup.heading(3, words.text("demand.rightsTerms")), Markup.p("", content.rightsTerms()));
        }
        if (!content.supportPolicy().isEmpty()) {
            prose.add(Markup.heading(3, words.text("demand.supportPolicy")), Markup.p("", content.supportPolicy()));
        }
        boolean none =
                content.rightsTerms().isEmpty() && content.supportPolicy().isEmpty();
        return none ? Optional.empty() : Optional.of(Surface.of(words.text("demand.terms"), prose));
    }

    /** The steps of the implementation; empty if none are planned. */
    Optional<Component> milestones(DemandDraft content) {
        if (content.milestones().isEmpty()) {
            return Optional.empty();
        }
        StackTable table = new StackTable("")
                .column(words.text("demand.milestone.name"))
                .column(words.text("demand.milestone.due"))
                .column(words.text("demand.milestone.state"));
        for (Milestone milestone : content.milestones()) {
            table.row(
                    Markup.text(milestone.seq() + ". " + milestone.name()),
                    Markup.number(milestone.dueOn() == null ? "" : DateText.table(milestone.dueOn())),
                    chip(milestone.status()));
        }
        return Optional.of(Surface.of(words.text("demand.milestones"), table.light()));
    }

    private ChangeFigure.Change reached(ExpectedOutcome outcome, BigDecimal value) {
        return new ChangeFigure.Change(
                outcome.indicator(), words.number(outcome.baseline()), words.number(value), outcome.unit());
    }

    private StatusChip chip(Milestone.Progress progress) {
        StatusChip.State state =
                switch (progress) {
                    case PENDING -> StatusChip.State.DRAFT;
                    case IN_PROGRESS -> StatusChip.State.OPEN;
                    case DONE -> StatusChip.State.DONE;
                };
        return new StatusChip(state, words.text("demand.milestone." + progress));
    }

    private static void list(HtmlContainer prose, String tag, List<String> items) {
        HtmlContainer list = Markup.el(tag, "");
        items.forEach(item -> list.add(Markup.el("li", "", item)));
        prose.add(list);
    }
}
