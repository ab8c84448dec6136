package org.tongqu.portal.trade.ui;

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
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.ChargeBook;
import org.tongqu.portal.trade.ChargeFacts;
import org.tongqu.portal.trade.ChargeNotFound;
import org.tongqu.portal.trade.UsageFacts;

/** The page of one charge of an invoice: price and tiers that make up its amount, and the records of use in it. */
@Route(value = TradeNavigation.INVOICES + "/:id/charges/:no", layout = MainLayout.class)
@RouteScoped
@PageNeeds("usage.read")
public class ChargeView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient ChargeBook book;
    private final transient ChargeParts parts;
    private final transient TradeWords words;

    private String title = "";

    @Inject
    public ChargeView(ChargeBook book, ChargeParts parts, TradeWords words) {
        super("div");
        this.book = book;
        this.parts = parts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String invoice = event.getRouteParameters().get("id").orElse("");
        String number = event.getRouteParameters().get("no").orElse("");
        if (!number.matches("[0-9]{1,6}")) {
            throw new ChargeNotFound(invoice, 0);
        }
        ChargeFacts charge = book.get(invoice, Integer.parseInt(number));
        int page = Pages.of(event.getLocation().getQueryParameters());
        title = words.text("charge.number", charge.invoiceId(), charge.no());
        HtmlContainer column = Markup.stack(parts.price(charge));
        if (charge.usage() != null) {
            column.add(usage(charge, page));
        }
        removeAll();
        add(
                new Breadcrumbs()
                        .add(TradeNavigation.ORDERS, words.text("trade.orders"))
                        .add(TradeNavigation.order(charge.orderId()), charge.orderId())
                        .end(title),
                new PageTop(
                        Markup.el("span", "tq-meta tq-num", title),
                        words.text(
                                "charge.title",
                                words.text("invoice.line." + charge.kind().name()),
                                words.month(charge.month())),
                        ""),
                Markup.div("tq-split", column, Markup.aside(parts.facts(charge))));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private Component usage(ChargeFacts charge, int page) {
        Slice<UsageFacts> records = book.usage(charge.invoiceId(), charge.no(), new Page(page, PAGE));
        String path = TradeNavigation.charge(charge.invoiceId(), charge.no());
        return parts.usage(charge, records, Pager.of(records, wanted -> UI.getCurrent()
                .navigate(path, QueryParameters.of("page", String.valueOf(wanted)))));
    }
}
