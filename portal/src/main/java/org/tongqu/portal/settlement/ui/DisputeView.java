package org.tongqu.portal.settlement.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.settlement.DisputeBook;
import org.tongqu.portal.settlement.DisputeFacts;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of a dispute over a part of a settlement: what is disputed and why, and what became of it. */
@Route(value = SettlementNavigation.DISPUTES + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("dispute.read")
public class DisputeView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DisputeBook book;
    private final transient DisputeParts parts;
    private final transient DisputeActs acts;

    private String title = "";

    @Inject
    public DisputeView(DisputeBook book, DisputeParts parts, DisputeActs acts) {
        super("div");
        this.book = book;
        this.parts = parts;
        this.acts = acts;
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

    private String waitsForBooking(DisputeFacts dispute) {
        return dispute.state().isWaiting() && !dispute.booked() ? parts.words().text("dispute.unbooked") : "";
    }

    private void show(String id) {
        DisputeFacts dispute = book.get(id);
        SettlementWords words = parts.words();
        title = dispute.id();
        List<Action> actions = acts.of(dispute, () -> show(id));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(SettlementNavigation.DISPUTES, words.text("dispute.nav"))
                        .end(dispute.id()),
                new PageTop(
                        Markup.div(
                                "tq-row",
                                parts.chip(dispute.state()),
                                Markup.el("span", "tq-meta tq-num", dispute.id())),
                        words.text("dispute.title", dispute.claimant().name(), words.period(dispute.period())),
                        waitsForBooking(dispute),
                        actions.stream().map(Action::button).toArray(Component[]::new)));
        HtmlContainer column = Markup.stack(parts.reason(dispute));
        if (!dispute.outcome().isEmpty()) {
            column.add(parts.outcome(dispute));
        }
        column.add(words.history(book.history(id)));
        add(Markup.div("tq-split", column, Markup.aside(parts.facts(dispute))));
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }
}
