package org.tongqu.portal.payout.ui;

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
import java.util.Arrays;
import java.util.List;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.payout.PayoutBook;
import org.tongqu.portal.payout.PayoutFacts;
import org.tongqu.portal.payout.PayoutQuery;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.settlement.ui.SettlementNavigation;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Payouts: the own ones for a member; for the operator also what is payable to whom and what waits for the reader. */
@Route(value = PayoutNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("payout.read")
public class PayoutListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final String STATE = "state";
    private static final String PARTY = "party";
    private static final String PAYABLE = "payable";

    private final transient PayoutBook book;
    private final transient PayablePart payables;
    private final transient PayoutWords words;

    @Inject
    public PayoutListView(PayoutBook book, PayablePart payables, PayoutWords words) {
        super("div");
        this.book = book;
        this.payables = payables;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListAddress.of(event.getLocation().getQueryParameters(), STATE, PARTY, PAYABLE));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("payout.nav"));
    }

    private void show(ListAddress address) {
        boolean operator = payables.isShown();
        removeAll();
        add(new PageTop(words.text("payout.nav"), words.text(operator ? "payout.lead.all" : "payout.lead.own")));
        List<PayoutFacts> waiting = book.waiting();
        if (!waiting.isEmpty()) {
            add(Notice.due(words.text("payout.waiting", waiting.size()), words.text("payout.waiting.why"))
                    .action(Link.button(
                            PayoutNavigation.path(waiting.get(0).id()), words.text("payout.waiting.first"), false)));
        }
        HtmlContainer body = Markup.stack();
        if (operator) {
            body.add(payables.section(
                    number(address.get(PAYABLE)), page -> go(address.with(PAYABLE, String.valueOf(page)))));
        }
        Slice<PayoutFacts> found = book.list(query(address), new Page(address.page(), PAGE));
        if (found.items().isEmpty() && !address.isNarrowed()) {
            body.add(new EmptyState(
                    words.text("payout.empty"),
                    words.text(operator ? "payout.emptyWhy.all" : "payout.emptyWhy.own"),
                    operator ? null : Link.button(SettlementNavigation.PATH, words.text("settlement.nav"), false)));
        } else {
            body.add(Surface.of(words.text("payout.part.list"), bar(address), table(found)));
        }
        add(body, Pager.of(found, page -> go(address.with("page", String.valueOf(page)))));
    }

    private Component bar(ListAddress address) {
        HtmlContainer bar = Markup.div("tq-listbar");
        bar.add(address.choice(
                STATE,
                words.text("payout.column.state"),
                words.text("payout.any"),
                states(),
                state -> words.state(PayoutState.valueOf(state)),
                PayoutListView::go));
        if (address.isNarrowed()) {
            bar.add(Action.second(words.text("payout.clear"), () -> go(address.cleared()))
                    .button());
        }
        return bar;
    }

    private Component table(Slice<PayoutFacts> found) {
        if (found.items().isEmpty()) {
            return Markup.p("tq-quiet", words.text("payout.none"));
        }
        StackTable table = new StackTable(words.text("payout.part.list"))
                .column(words.text("payout.column.number"))
                .column(words.text("payout.field.party"))
                .number(words.text("payout.column.amount"))
                .column(words.text("payout.field.reference"))
                .column(words.text("payout.field.createdAt"))
                .column(words.text("payout.column.state"));
        for (PayoutFacts payout : found.items()) {
            table.row(
                    new Link(PayoutNavigation.path(payout.id()), payout.id()),
                    Markup.text(payout.party().name()),
                    Money.number(payout.amountFen()),
                    Markup.number(payout.reference()),
                    Markup.number(words.moment(payout.createdAt())),
                    words.chip(payout.state()));
        }
        return table;
    }

    private static PayoutQuery query(ListAddress address) {
        String state = address.get(STATE);
        return new PayoutQuery(states().contains(state) ? PayoutState.valueOf(state) : null, address.get(PARTY));
    }

    private static List<String> states() {
        return Arrays.stream(PayoutState.values()).map(Enum::name).toList();
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    }

    private static void go(QueryParameters parameters) {
        UI.getCurrent().navigate(PayoutNavigation.PATH, parameters);
    }
}
