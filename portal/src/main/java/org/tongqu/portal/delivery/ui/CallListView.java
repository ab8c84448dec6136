package org.tongqu.portal.delivery.ui;

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
import org.tongqu.portal.delivery.DeliveryBook;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.ui.TradeNavigation;

/** The calls of an order through the gateway, newest first, for both sides. */
@Route(value = "workplace/orders/:id/calls", layout = MainLayout.class)
@RouteScoped
@PageNeeds("usage.read")
public class CallListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient DeliveryBook book;
    private final transient DeliveryWords words;

    @Inject
    public CallListView(DeliveryBook book, DeliveryWords words) {
        super("div");
        this.book = book;
        this.words = words;
        addClassName("tq-page");
    }

    static String path(String orderId) {
        return TradeNavigation.order(orderId) + "/calls";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String order = event.getRouteParameters().get("id").orElse("");
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        Slice<DeliveryBook.Call> calls = book.calls(order, new Page(page, PAGE));
        removeAll();
        add(
                new Breadcrumbs().add(TradeNavigation.order(order), order).end(words.text("delivery.calls")),
                new PageTop(null, words.text("delivery.calls"), words.text("delivery.calls.lead")));
        if (calls.items().isEmpty()) {
            add(new EmptyState(words.text("delivery.calls.none"), words.text("delivery.calls.noneWhy"), null));
            return;
        }
        add(Surface.bare(table(calls.items())).flush());
        add(Pager.of(calls, wanted -> UI.getCurrent()
                .navigate(path(order), QueryParameters.of("page", String.valueOf(wanted)))));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("delivery.calls"));
    }

    private StackTable table(List<DeliveryBook.Call> calls) {
        StackTable table = new StackTable(words.text("delivery.calls"))
                .column(words.text("delivery.column.number"))
                .column(words.text("delivery.column.at"))
                .column(words.text("delivery.column.key"))
                .column(words.text("delivery.column.method"))
                .column(words.text("delivery.column.state"))
                .number(words.text("delivery.column.bytes"))
                .column(words.text("delivery.column.reason"));
        for (DeliveryBook.Call call : calls) {
            table.row(
                    Markup.number(String.valueOf(call.id())),
                    Markup.number(DateText.moment(call.startedAt())),
                    call.key().isEmpty() ? Markup.text("—") : Markup.code(call.key()),
                    Markup.text(call.method()),
                    words.chip(call.state()),
                    Markup.number(NumberText.count(call.bytes())),
                    Markup.text(reason(call)));
        }
        return table;
    }

    private String reason(DeliveryBook.Call call) {
        if (call.reason().isEmpty()) {
            return "—";
        }
        String said = words.text("delivery.reason." + call.reason());
        return call.status() == 0 ? said : said + " · HTTP " + call.status();
    }
}
