package org.tongqu.portal.trade.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongqu.billing.usage.UsageMonth;
import org.tongqu.portal.agreement.ui.AgreementNavigation;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.trade.InvoiceBook;
import org.tongqu.portal.trade.InvoiceFacts;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;

/** The page of one order: what was agreed, what was used, what was invoiced. */
@Route(value = TradeNavigation.ORDERS + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("order.read")
public class OrderView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OrderBook book;
    private final transient InvoiceBook invoices;
    private final transient InvoiceActs acts;
    private final transient TradeWords words;
    private final transient Access access;

    @Inject
    @Any
    private transient Instance<OrderSection> sections;

    private String title = "";

    @Inject
    public OrderView(OrderBook book, InvoiceBook invoices, InvoiceActs acts, TradeWords words, Access access) {
        super("div");
        this.book = book;
        this.invoices = invoices;
        this.acts = acts;
        this.words = words;
        this.access = access;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id) {
        OrderFacts order = book.get(id);
        title = order.id();
        Command changed = () -> show(id);
        List<OrderSection.Part> added = added(order, changed);
        List<Action> actions = new ArrayList<>(acts.ofOrder(order));
        added.forEach(part -> actions.addAll(part.actions()));
        HtmlContainer column = Markup.stack(facts(order));
        added.forEach(part -> part.content().ifPresent(column::add));
        if (access.allows("usage.read")) {
            column.add(usage(book.usage(id), order));
        }
        if (access.allows("invoice.read")) {
            List<InvoiceFacts> issued = invoices.ofOrder(id);
            if (!issued.isEmpty()) {
                column.add(Surface.of(words.text("trade.invoices"), InvoiceListView.table(words, issued)));
            }
        }
        column.add(words.history(book.history(id)));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(TradeNavigation.ORDERS, words.text("trade.orders"))
                        .end(order.id()),
                new PageTop(
                        Markup.div(
                                "tq-row", words.chip(order.state()), Markup.el("span", "tq-meta tq-num", order.id())),
                        order.product().name(),
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)),
                column);
    }

    private List<OrderSection.Part> added(OrderFacts order, Command changed) {
        return sections.stream()
                .sorted(Comparator.comparingInt(OrderSection::order))
                .map(section -> section.part(order, changed))
                .toList();
    }

    private Component facts(OrderFacts order) {
        Facts facts = new Facts()
                .add(words.text("trade.field.buyer"), order.buyer().name())
                .add(words.text("trade.field.seller"), order.seller().name())
                .add(
                        words.text("trade.field.agreement"),
                        new Link(AgreementNavigation.path(order.agreementId()), order.agreementId()))
                .number(
                        words.text("trade.column.term"),
                        DateText.table(order.startsOn()) + " – " + DateText.table(order.endsOn()))
                .number(words.text("trade.column.price"), words.plan(order.plan()))
                .number(words.text("trade.field.quantity"), NumberText.plain(order.quantity()))
                .add(words.text("trade.field.share"), order.shareAgreementId());
        return Surface.of(words.text("trade.part.order"), facts);
    }

    private Component usage(List<UsageMonth> months, OrderFacts order) {
        if (months.isEmpty()) {
            return Surface.of(
                    words.text("trade.part.usage"), Markup.p("tq-quiet", words.text("trade.usage.none", order.id())));
        }
        StackTable table = new StackTable(words.text("trade.part.usage"))
                .column(words.text("trade.column.month"))
                .number(words.text("trade.column.records"))
                .number(words.text("trade.column.quantity"))
                .number(words.text("trade.column.billed"));
        for (UsageMonth month : months) {
            table.row(
                    words.month(month.period().toString()),
                    NumberText.count(month.records()),
                    NumberText.plain(month.quantity()),
                    NumberText.plain(month.billed()));
        }
        return Surface.of(words.text("trade.part.usage"), table);
    }
}
