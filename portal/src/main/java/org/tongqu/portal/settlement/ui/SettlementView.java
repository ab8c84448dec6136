package org.tongqu.portal.settlement.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.settlement.SettlementAnswers;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one settlement: who gets what, who has confirmed, and what one's own answer is. */
@Route(value = SettlementNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteAlias(value = "settlements/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("settlement.read")
public class SettlementView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SettlementBook book;
    private final transient SettlementAnswers answers;
    private final transient SettlementParts parts;
    private final transient SettlementActs acts;
    private final transient SettlementWords words;

    @Inject
    @Any
    private transient Instance<SettlementSection> sections;

    @Inject
    private transient DisputesOfSettlement disputes;

    private String title = "";

    @Inject
    public SettlementView(
            SettlementBook book,
            SettlementAnswers answers,
            SettlementParts parts,
            SettlementActs acts,
            SettlementWords words) {
        super("div");
        this.book = book;
        this.answers = answers;
        this.parts = parts;
        this.acts = acts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id) {
        SettlementFacts settlement = book.get(id);
        title = settlement.id();
        List<Action> actions = acts.of(settlement, () -> show(id));
        removeAll();
        add(new Breadcrumbs()
                .add(SettlementNavigation.PATH, words.text("settlement.nav"))
                .end(settlement.id()));
        add(new PageTop(
                Markup.div(
                        "tq-row",
                        words.chip(settlement.state().name()),
                        Markup.el("span", "tq-meta tq-num", settlement.current().id())),
                words.text(
                        "settlement.title",
                        words.period(settlement.period()),
                        settlement.seller().name()),
                "",
                actions.stream().map(Action::button).toArray(Component[]::new)));
        Optional<LocalDate> until = answers.askedUntil(id);
        if (until.isPresent()) {
            add(Notice.due(
                    words.text("settlement.asked"),
                    words.text("settlement.asked.until", DateText.date(until.get(), words.locale()))));
        }
        add(Markup.div("tq-split", column(settlement), Markup.aside(parts.facts(settlement))));
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }

    private Component column(SettlementFacts settlement) {
        HtmlContainer column = Markup.stack();
        if (settlement.state() != RunState.PLANNED) {
            column.add(parts.allocation(settlement.current(), settlement.poolFen()));
            if (!settlement.members().isEmpty()) {
                column.add(parts.answers(settlement, settlement.current()));
            }
        }
        disputes.of(settlement).ifPresent(column::add);
        settlement.clawbacks().forEach(clawback -> column.add(parts.clawback(clawback)));
        if (settlement.runs().size() > 1) {
            column.add(parts.runs(settlement));
        }
        sections.forEach(section -> section.content(settlement).forEach(column::add));
        column.add(words.history(book.history(settlement.id())));
        return column;
    }
}
