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
import org.tongqu.portal.agreement.ui.AgreementNavigation;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;

/** The orders in which the caller's organisation buys or sells. */
@Route(value = TradeNavigation.ORDERS, layout = MainLayout.class)
@RouteScoped
@PageNeeds("order.read")
public class OrderListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient OrderBook book;
    private final transient TradeWords words;

    @Inject
    public OrderListView(OrderBook book, TradeWords words) {
        super("div");
        this.book = book;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pages.of(event.getLocation().getQueryParameters());
        Slice<OrderFacts> orders = book.list(new Page(page, PAGE));
        removeAll();
        add(new PageTop(words.text("trade.orders"), words.text("trade.orders.lead")));
        if (orders.items().isEmpty()) {
            add(new EmptyState(
                    words.text("trade.orders.empty"),
                    words.text("trade.orders.emptyWhy"),
                    Link.button(AgreementNavigation.PATH, words.text("agreement.list.title"), false)));
            return;
        }
        add(Surface.bare(OrdersOfAgreement.table(words, orders.items())).flush());
        int pages = Pages.count(orders);
        if (pages > 1) {
            add(new Pager(page, pages, wanted -> UI.getCurrent()
                    .navigate(TradeNavigation.ORDERS, QueryParameters.of("page", String.valueOf(wanted)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("trade.orders"));
    }
}
