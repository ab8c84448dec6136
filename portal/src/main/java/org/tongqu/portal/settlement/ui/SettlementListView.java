package org.tongqu.portal.settlement.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Figures;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementBook;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.settlement.StatementPeriod;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** What the caller's organisation is owed, its statements, and the settlements it takes part in. */
@Route(value = SettlementNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("settlement.read")
public class SettlementListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient SettlementBook book;
    private final transient StatementBook statements;
    private final transient SettlementWords words;
    private final transient Access access;
    private final transient Caller caller;

    @Inject
    public SettlementListView(
            SettlementBook book, StatementBook statements, SettlementWords words, Access access, Caller caller) {
        super("div");
        this.book = book;
        this.statements = statements;
        this.words = words;
        this.access = access;
        this.caller = caller;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        Slice<SettlementFacts> settlements = book.list(new Page(page, PAGE));
        removeAll();
        add(new PageTop(words.text("settlement.nav"), words.text("settlement.list.lead")));
        boolean member = access.reach("statement.read").covers(Reach.OWN)
                && !caller.organisation().isEmpty();
        HtmlContainer body = Markup.stack();
        if (member) {
            body.add(balance(), periods());
        }
        body.add(
                settlements.items().isEmpty()
                        ? new EmptyState(words.text("settlement.empty"), words.text("settlement.emptyWhy"), null)
                        : Surface.of(words.text("settlement.list.title"), table(words, settlements.items())));
        add(body);
        int pages = (int) Math.max(1, (settlements.total() + PAGE - 1) / PAGE);
        if (pages > 1) {
            add(new Pager(page, pages, wanted -> UI.getCurrent()
                    .navigate(SettlementNavigation.PATH, QueryParameters.of("page", String.valueOf(wanted)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("settlement.nav"));
    }

    private Component balance() {
        StatementFacts.Closing owed = statements.balance(caller.organisation());
        String unit = words.text("settlement.yuan");
        return new Figures(List.of(
                new Figures.Figure(words.text("settlement.owed"), MoneyText.number(owed.totalFen()), unit),
                new Figures.Figure(words.text("settlement.held"), MoneyText.number(owed.heldFen()), unit),
                new Figures.Figure(words.text("settlement.payable"), MoneyText.number(owed.payableFen()), unit)));
    }

    private Component periods() {
        StackTable table = new StackTable(words.text("settlement.statements"))
                .column(words.text("settlement.column.period"))
                .number(words.text("settlement.statement.accrued"))
                .number(words.text("settlement.statement.closing"));
        for (StatementPeriod period : statements.periods(caller.organisation())) {
            StatementFacts statement = statements.of(caller.organisation(), period.name());
            table.row(
                    new Link(
                            SettlementNavigation.statement(caller.organisation(), period.name()),
                            words.period(period.name())),
                    Money.number(statement.accruedFen()),
                    Money.number(statement.closing().totalFen()));
        }
        return Surface.of(words.text("settlement.statements"), table);
    }

    static StackTable table(SettlementWords words, List<SettlementFacts> settlements) {
        StackTable table = new StackTable(words.text("settlement.list.title"))
                .column(words.text("settlement.column.number"))
                .column(words.text("settlement.column.period"))
                .column(words.text("settlement.column.seller"))
                .number(words.text("settlement.column.pool"))
                .column(words.text("settlement.column.state"));
        for (SettlementFacts settlement : settlements) {
            table.row(
                    new Link(SettlementNavigation.path(settlement.id()), settlement.id()),
                    Markup.text(words.period(settlement.period())),
                    Markup.text(settlement.seller().name()),
                    Money.number(settlement.poolFen()),
                    words.chip(settlement.state().name()));
        }
        return table;
    }
}
