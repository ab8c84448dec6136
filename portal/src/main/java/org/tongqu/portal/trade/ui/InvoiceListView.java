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
import java.util.List;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.InvoiceBook;
import org.tongqu.portal.trade.InvoiceFacts;

/** The invoices in which the caller's organisation buys or sells. */
@Route(value = TradeNavigation.INVOICES, layout = MainLayout.class)
@RouteScoped
@PageNeeds("invoice.read")
public class InvoiceListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient InvoiceBook book;
    private final transient TradeWords words;

    @Inject
    public InvoiceListView(InvoiceBook book, TradeWords words) {
        super("div");
        this.book = book;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pages.of(event.getLocation().getQueryParameters());
        Slice<InvoiceFacts> invoices = book.list(new Page(page, PAGE));
        removeAll();
        add(new PageTop(
                null,
                words.text("trade.invoices"),
                words.text("trade.invoices.lead"),
                Link.button(TradeNavigation.CREDITS, words.text("credit.title"), false)));
        if (invoices.items().isEmpty()) {
            add(new EmptyState(
                    words.text("trade.invoices.empty"),
                    words.text("trade.invoices.emptyWhy"),
                    Link.button(TradeNavigation.ORDERS, words.text("trade.orders"), false)));
            return;
        }
        add(Surface.bare(table(words, invoices.items())).flush());
        int pages = Pages.count(invoices);
        if (pages > 1) {
            add(new Pager(page, pages, wanted -> UI.getCurrent()
                    .navigate(TradeNavigation.INVOICES, QueryParameters.of("page", String.valueOf(wanted)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("trade.invoices"));
    }

    static StackTable table(TradeWords words, List<InvoiceFacts> invoices) {
        StackTable table = new StackTable(words.text("trade.invoices"))
                .column(words.text("trade.column.invoice"))
                .column(words.text("trade.column.month"))
                .column(words.text("trade.column.product"))
                .column(words.text("trade.field.buyer"))
                .number(words.text("trade.column.gross"))
                .number(words.text("trade.column.outstanding"))
                .column(words.text("trade.column.state"));
        for (InvoiceFacts invoice : invoices) {
            table.row(
                    new Link(TradeNavigation.invoice(invoice.id()), invoice.id()),
                    Markup.number(invoice.period()),
                    Markup.text(invoice.product().name()),
                    Markup.text(invoice.buyer().name()),
                    Money.number(invoice.amounts().grossFen()),
                    Money.number(invoice.amounts().outstandingFen()),
                    words.chip(invoice));
        }
        return table;
    }
}
