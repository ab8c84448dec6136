package org.tongqu.portal.payout.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.payout.PayoutBook;
import org.tongqu.portal.payout.PayoutFacts;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one payout: how far it is, who stands behind it, what it booked, and what the reader can do. */
@Route(value = PayoutNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("payout.read")
public class PayoutView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PayoutBook book;
    private final transient PayoutActs acts;
    private final transient PayoutParts parts;
    private final transient PayoutWords words;

    private String title = "";

    @Inject
    public PayoutView(PayoutBook book, PayoutActs acts, PayoutParts parts, PayoutWords words) {
        super("div");
        this.book = book;
        this.acts = acts;
        this.parts = parts;
        this.words = words;
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
        PayoutFacts payout = book.get(id);
        title = payout.id();
        List<Action> actions = acts.of(payout, () -> show(id));
        List<PayoutFacts.Reached> reached = book.reached(id);
        removeAll();
        add(
                new Breadcrumbs()
                        .add(PayoutNavigation.PATH, words.text("payout.nav"))
                        .end(payout.id()),
                new PageTop(
                        Markup.div(
                                "tq-row", words.chip(payout.state()), Markup.el("span", "tq-meta tq-num", payout.id())),
                        words.text("payout.title", payout.party().name()),
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)));
        ended(reached).ifPresent(this::add);
        add(Markup.stack(
                Surface.bare(PayoutPhases.of(reached, words)),
                Markup.div(
                        "tq-split",
                        Markup.stack(
                                parts.persons(reached),
                                parts.journals(payout, book.journals(id)),
                                words.history(book.history(id))),
                        Markup.aside(parts.facts(payout)))));
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }

    /** Why it came back or was given up. */
    private Optional<Notice> ended(List<PayoutFacts.Reached> reached) {
        return reached.stream()
                .filter(step -> step.state() == PayoutState.RETURNED || step.state() == PayoutState.CANCELLED)
                .findFirst()
                .map(step ->
                        Notice.info(words.text("payout.ended." + step.state().name()), step.reason()));
    }
}
