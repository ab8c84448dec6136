package org.tongqu.portal.bank.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.bank.BankBook;
import org.tongqu.portal.bank.BankLineFacts;
import org.tongqu.portal.bank.BankSheets;
import org.tongqu.portal.bank.BankStatementFacts;
import org.tongqu.portal.bank.ProposalFacts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** One statement of the bank: what is proposed, its lines with what they are matched with, and what the reader can do. */
@Route(value = BankNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("bank.read")
public class BankStatementView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int PROPOSALS = 20;
    private static final String SHOWN = "lines";
    private static final String OPEN = "open";

    private final transient BankBook book;
    private final transient BankSheets sheets;
    private final transient BankActs acts;
    private final transient BankParts parts;
    private final transient BankWords words;

    private String title = "";

    @Inject
    public BankStatementView(BankBook book, BankSheets sheets, BankActs acts, BankParts parts, BankWords words) {
        super("div");
        this.book = book;
        this.sheets = sheets;
        this.acts = acts;
        this.parts = parts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters().get("id").orElse(""),
                ListAddress.of(event.getLocation().getQueryParameters(), SHOWN));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id, ListAddress address) {
        BankStatementFacts statement = book.get(id);
        title = statement.id();
        List<Action> actions = acts.of(statement, () -> show(id, address));
        removeAll();
        List<Component> buttons = new ArrayList<>(List.of(download(id)));
        actions.stream().map(Action::button).forEach(buttons::add);
        add(
                new Breadcrumbs()
                        .add(BankNavigation.PATH, words.text("bank.nav"))
                        .end(statement.id()),
                new PageTop(
                        Markup.div(
                                "tq-row",
                                words.chip(statement.state()),
                                Markup.el("span", "tq-meta tq-num", statement.id())),
                        words.text("bank.title", DateText.table(statement.from()), DateText.table(statement.to())),
                        "",
                        buttons.toArray(Component[]::new)));
        HtmlContainer main = Markup.stack();
        // They are of the statement, not of a page of its lines: all that is open is gone through for them.
        if (address.page() == 0) {
            Slice<ProposalFacts> proposals = book.proposals(id, new Page(0, PROPOSALS));
            if (!proposals.items().isEmpty()) {
                main.add(parts.proposals(proposals, one -> acts.accept(id, one, () -> show(id, address))));
            }
        }
        main.add(lines(id, address), words.history(book.history(id)));
        add(Markup.div("tq-split", main, Markup.aside(parts.facts(statement))));
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }

    private Component lines(String id, ListAddress address) {
        boolean openOnly = OPEN.equals(address.get(SHOWN));
        Slice<BankLineFacts> found = book.lines(id, openOnly, new Page(address.page(), PAGE));
        HtmlContainer bar = Markup.div("tq-listbar");
        bar.add(address.choice(
                SHOWN,
                words.text("bank.field.shown"),
                words.text("bank.shown.all"),
                List.of(OPEN),
                one -> words.text("bank.shown.open"),
                parameters -> go(id, parameters)));
        Component table = found.items().isEmpty()
                ? Markup.p("tq-quiet", words.text(openOnly ? "bank.lines.none" : "bank.lines.quiet"))
                : parts.lines(
                        found.items(),
                        line -> acts.act(id, line, () -> show(id, address)),
                        line -> match -> acts.undo(id, match, () -> show(id, address)));
        return Surface.of(
                words.text("bank.part.lines"),
                bar,
                table,
                Pager.of(found, page -> go(id, address.with("page", String.valueOf(page)))));
    }

    private Component download(String id) {
        Locale language = Markup.locale();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = sheets.csv(id, language);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), id + ".csv", "text/csv", bytes.length);
                }),
                words.text("bank.act.export"));
        link.addClassName("tq-button");
        link.getElement().setAttribute("data-kind", "outlined");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static void go(String id, QueryParameters parameters) {
        UI.getCurrent().navigate(BankNavigation.path(id), parameters);
    }
}
