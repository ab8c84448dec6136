package org.tongqu.portal.bank.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.bank.BankAccountFacts;
import org.tongqu.portal.bank.BankBook;
import org.tongqu.portal.bank.BankStatementFacts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Statements of the platform's bank: how books and bank stand, the way in for a file, and the list. */
@Route(value = BankNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("bank.read")
public class BankListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient BankBook book;
    private final transient BankUpload upload;
    private final transient BankSetup setup;
    private final transient BankParts parts;
    private final transient BankWords words;

    @Inject
    public BankListView(BankBook book, BankUpload upload, BankSetup setup, BankParts parts, BankWords words) {
        super("div");
        this.book = book;
        this.upload = upload;
        this.setup = setup;
        this.parts = parts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListAddress.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("bank.nav"));
    }

    private void show(ListAddress address) {
        removeAll();
        Action[] acts = book.mayImport() ? new Action[] {setup.action(() -> show(address))} : new Action[0];
        add(new PageTop(words.text("bank.nav"), words.text("bank.lead"), acts));
        Optional<BankAccountFacts> account = book.account();
        if (account.isEmpty()) {
            add(new EmptyState(words.text("bank.noAccount"), words.text("bank.noAccountWhy"), null));
            return;
        }
        HtmlContainer list = Markup.div("");
        list.add(list(address));
        HtmlContainer main = Markup.stack();
        if (book.mayImport()) {
            main.add(upload.of(() -> {
                list.removeAll();
                list.add(list(address));
            }));
        }
        main.add(list);
        HtmlContainer aside = Markup.aside(parts.account(account.get()));
        book.balance().ifPresent(balance -> aside.add(parts.balance(balance)));
        add(Markup.div("tq-split", main, aside));
    }

    private Component list(ListAddress address) {
        Slice<BankStatementFacts> found = book.list(new Page(address.page(), PAGE));
        if (found.items().isEmpty()) {
            return new EmptyState(words.text("bank.empty"), words.text("bank.emptyWhy"), null);
        }
        StackTable table = new StackTable(words.text("bank.part.list"))
                .column(words.text("bank.column.id"))
                .column(words.text("bank.column.days"))
                .number(words.text("bank.column.closing"))
                .number(words.text("bank.column.lines"))
                .number(words.text("bank.column.openLines"))
                .column(words.text("bank.column.state"));
        for (BankStatementFacts statement : found.items()) {
            table.row(
                    new Link(BankNavigation.path(statement.id()), statement.id()),
                    Markup.number(days(statement)),
                    Money.number(statement.closingFen()),
                    Markup.number(String.valueOf(statement.lines())),
                    Markup.number(String.valueOf(statement.open())),
                    words.chip(statement.state()));
        }
        return Surface.of(words.text("bank.part.list"), table, Pager.of(found, page -> UI.getCurrent()
                .navigate(BankNavigation.PATH, address.with("page", String.valueOf(page)))));
    }

    private static String days(BankStatementFacts statement) {
        return DateText.table(statement.from()) + " – " + DateText.table(statement.to());
    }
}
