package org.tongqu.portal.settlement.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementBook;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.settlement.StatementNotFound;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;

/** The statement of a member for a period: a sheet that prints on A4. */
@Route(value = SettlementNavigation.STATEMENTS + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("statement.read")
public class StatementView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("JS-([^-]+)-(.+)");

    private final transient StatementBook statements;
    private final transient SettlementBook settlements;
    private final transient StatementPaper paper;
    private final transient SettlementWords words;
    private final transient Caller caller;

    private String title = "";

    @Inject
    public StatementView(
            StatementBook statements,
            SettlementBook settlements,
            StatementPaper paper,
            SettlementWords words,
            Caller caller) {
        super("div");
        this.statements = statements;
        this.settlements = settlements;
        this.paper = paper;
        this.words = words;
        this.caller = caller;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        Matcher number = NUMBER.matcher(id);
        if (!number.matches()) {
            throw new StatementNotFound(id);
        }
        StatementFacts statement = statements.of(number.group(1), number.group(2));
        title = statement.number();
        removeAll();
        add(Markup.div("tq-sheethead tq-noprint", crumbs(statement), buttons()));
        waiting(statement).ifPresent(this::add);
        add(paper.of(statement));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private Component crumbs(StatementFacts statement) {
        return new Breadcrumbs()
                .add(SettlementNavigation.PATH, words.text("settlement.nav"))
                .end(words.period(statement.period()));
    }

    private Component buttons() {
        return Markup.div(
                "tq-row",
                Action.second(
                                words.text("settlement.act.print"),
                                () -> UI.getCurrent().getPage().executeJs("window.print()"))
                        .icon(Icons.PRINT)
                        .button());
    }

    /** A settlement of the period that waits for the reader's answer and is not part of the sheet yet. */
    private Optional<Component> waiting(StatementFacts statement) {
        if (!statement.party().id().equals(caller.organisation())) {
            return Optional.empty();
        }
        List<SettlementFacts> recent =
                settlements.list(new Page(0, Page.LARGEST)).items();
        return recent.stream()
                .filter(settlement -> settlement.state() == RunState.IN_REVIEW
                        && settlement.current().missing().contains(caller.organisation()))
                .findFirst()
                .map(settlement -> Notice.due(
                                words.text("settlement.asked"), words.text("settlement.asked.sheet", settlement.id()))
                        .action(new Link(
                                SettlementNavigation.path(settlement.id()), words.text("settlement.act.check"))));
    }
}
