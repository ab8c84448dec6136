package org.tongqu.portal.trade.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.CreditBook;
import org.tongqu.portal.trade.CreditFacts;

/** The credit notes in which the caller's organisation buys or sells. */
@Route(value = TradeNavigation.CREDITS, layout = MainLayout.class)
@RouteScoped
@PageNeeds("credit.read")
public class CreditListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient CreditBook book;
    private final transient TradeWords words;

    @Inject
    public CreditListView(CreditBook book, TradeWords words) {
        super("div");
        this.book = book;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pages.of(event.getLocation().getQueryParameters());
        Slice<CreditFacts> notes = book.list(new Page(page, PAGE));
        removeAll();
        add(new PageTop(words.text("credit.title"), words.text("credit.lead")));
        if (notes.items().isEmpty()) {
            add(new EmptyState(
                    words.text("credit.empty"),
                    words.text("credit.emptyWhy"),
                    Link.button(TradeNavigation.INVOICES, words.text("trade.invoices"), false)));
            return;
        }
        add(Surface.bare(table(words, notes.items())).flush());
        int pages = Pages.count(notes);
        if (pages > 1) {
            add(new Pager(page, pages, wanted -> UI.getCurrent()
                    .navigate(TradeNavigation.CREDITS, QueryParameters.of("page", String.valueOf(wanted)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("credit.title"));
    }

    static StackTable table(TradeWords words, List<CreditFacts> notes) {
        StackTable table = new StackTable(words.text("credit.title"))
                .column(words.text("credit.column.note"))
                .column(words.text("trade.column.invoice"))
                .column(words.text("credit.field.reason"))
                .number(words.text("credit.column.gross"))
                .column(words.text("credit.field.confirmUntil"))
                .column(words.text("trade.column.state"));
        for (CreditFacts note : notes) {
            table.row(
                    new Link(TradeNavigation.credit(note.id()), note.id()),
                    Markup.number(note.invoiceId()),
                    Markup.text(words.text("credit.reason." + note.reason().name())),
                    Money.number(note.amounts().grossFen()),
                    Markup.number(DateText.moment(note.confirmUntil().atOffset(ZoneOffset.UTC))),
                    words.chip(note.state()));
        }
        return table;
    }
}
