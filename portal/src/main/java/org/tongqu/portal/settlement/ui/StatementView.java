package org.tongqu.portal.settlement.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementBook;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.settlement.StatementNotFound;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The statement of a member for a period: a sheet that prints on A4. */
@Route(value = SettlementNavigation.STATEMENTS + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("statement.read")
public class StatementView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("JS-([^-]+)-(.+)");

    private final transient StatementBook statements;
    private final transient StatementPaper paper;
    private final transient SettlementWords words;
    private final transient StatementAsk ask;
    private final transient Consortia consortia;

    @Inject
    @Any
    private transient Instance<SettlementSection> sections;

    private String title = "";

    @Inject
    public StatementView(
            StatementBook statements,
            StatementPaper paper,
            StatementAsk ask,
            SettlementWords words,
            Consortia consortia) {
        super("div");
        this.statements = statements;
        this.paper = paper;
        this.ask = ask;
        this.words = words;
        this.consortia = consortia;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    private void show(String id) {
        Matcher number = NUMBER.matcher(id);
        if (!number.matches()) {
            throw new StatementNotFound(id);
        }
        StatementFacts statement = statements.of(number.group(1), number.group(2));
        Optional<SettlementFacts> asked = ask.of(statement);
        title = words.text("settlement.statement.title") + " " + statement.number();
        removeAll();
        add(Markup.div("tq-sheethead tq-noprint", crumbs(statement), buttons(statement, asked, () -> show(id))));
        asked.map(ask::notice).ifPresent(this::add);
        add(paper.of(statement));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private Component crumbs(StatementFacts statement) {
        Breadcrumbs crumbs = new Breadcrumbs().add(SettlementNavigation.PATH, words.text("settlement.nav"));
        StatementPaper.onlyConsortium(statement)
                .ifPresent(id -> crumbs.add("consortia/" + id, consortia.get(id).name()));
        return crumbs.end(words.period(statement.period()));
    }

    private Component buttons(StatementFacts statement, Optional<SettlementFacts> asked, Command changed) {
        HtmlContainer row = Markup.div("tq-row");
        List<Action> acts =
                asked.map(settlement -> ask.actions(settlement, changed)).orElse(List.of());
        acts.stream().limit(Math.max(0, acts.size() - 1)).map(Action::button).forEach(row::add);
        row.add(Action.second(
                        words.text("settlement.act.print"),
                        () -> UI.getCurrent().getPage().executeJs("window.print()"))
                .icon(Icons.PRINT)
                .button());
        sections.forEach(section -> section.links(statement).forEach(row::add));
        acts.stream().skip(Math.max(0, acts.size() - 1)).map(Action::button).forEach(row::add);
        return row;
    }
}
