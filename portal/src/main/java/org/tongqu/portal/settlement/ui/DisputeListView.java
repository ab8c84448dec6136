package org.tongqu.portal.settlement.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.settlement.DisputeBook;
import org.tongqu.portal.settlement.DisputeFacts;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.ui.Pages;

/** The disputes over parts of settlements that concern the caller's organisation, or all for who mediates. */
@Route(value = SettlementNavigation.DISPUTES, layout = MainLayout.class)
@RouteScoped
@PageNeeds("dispute.read")
public class DisputeListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient DisputeBook book;
    private final transient DisputeParts parts;
    private final transient SettlementWords words;

    @Inject
    public DisputeListView(DisputeBook book, DisputeParts parts, SettlementWords words) {
        super("div");
        this.book = book;
        this.parts = parts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pages.of(event.getLocation().getQueryParameters());
        Slice<DisputeFacts> found = book.list(new Page(page, PAGE));
        removeAll();
        add(new PageTop(words.text("dispute.nav"), words.text("dispute.lead")));
        if (found.items().isEmpty()) {
            add(new EmptyState(
                    words.text("dispute.empty"),
                    words.text("dispute.emptyWhy"),
                    Link.button(SettlementNavigation.PATH, words.text("settlement.nav"), false)));
            return;
        }
        add(Surface.bare(parts.table(found.items())).flush());
        add(Pager.of(found, wanted -> UI.getCurrent()
                .navigate(SettlementNavigation.DISPUTES, QueryParameters.of("page", String.valueOf(wanted)))));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("dispute.nav"));
    }
}
