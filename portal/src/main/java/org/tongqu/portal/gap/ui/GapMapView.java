package org.tongqu.portal.gap.ui;

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
import org.tongqu.portal.gap.GapAxis;
import org.tongqu.portal.gap.GapNames;
import org.tongqu.portal.gap.Gaps;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;

/** What is needed and nobody offers: a map by theme, mode and region, the same as a table, and the needs behind it. */
@Route(value = GapNavigation.MAP, layout = MainLayout.class)
@RouteScoped
@PageNeeds("gap.read")
public class GapMapView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Gaps gaps;
    private final transient GapNames names;
    private final transient GapTables tables;
    private final transient GapBar bar;
    private final transient Access access;

    @Inject
    public GapMapView(Gaps gaps, GapNames names, GapTables tables, GapBar bar, Access access) {
        super("div");
        this.gaps = gaps;
        this.names = names;
        this.tables = tables;
        this.bar = bar;
        this.access = access;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GapAddress address = GapAddress.of(event.getLocation().getQueryParameters(), (axis, place) -> names.order(axis)
                .contains(place));
        Gaps.Mapped mapped = gaps.map(address.filter(), address.rows(), address.columns());
        removeAll();
        add(Breadcrumbs.fromHome().end(text("title")), head(asOf(mapped)), bar.of(address, GapMapView::go));
        add(active(address, mapped));
        if (mapped.map().total().total() == 0) {
            add(empty(address));
        } else {
            // What was chosen on the map stands right below it.
            Component table = tables.table(address, mapped.map());
            Component items = items(address);
            boolean opened = address.isOpened();
            add(Markup.stack(tables.map(address, mapped.map()), opened ? items : table, opened ? table : items));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(text("title"));
    }

    private Component head(Component asOf) {
        HtmlContainer ways = Markup.div("tq-row");
        if (access.allows("gap-proposal.read")) {
            ways.add(Link.button(GapNavigation.PROPOSALS, text("proposals"), false));
        }
        if (access.allows("search-log.read")) {
            ways.add(Link.button(GapNavigation.UNMET, text("unmet"), false));
        }
        return Markup.div(
                "tq-section-head",
                Markup.div("", Markup.heading(1, text("title")), Markup.p("tq-quiet tq-wide", text("lead")), asOf),
                ways);
    }

    private Component asOf(Gaps.Mapped mapped) {
        if (mapped.figures().asOf() == null) {
            return Markup.p("tq-meta", text("first"));
        }
        String time = names.moment(mapped.figures().asOf(), Markup.locale());
        return Markup.p(
                "tq-meta",
                mapped.figures().pending() == 0
                        ? text("asOf", time)
                        : text("asOfPending", time, mapped.figures().pending()));
    }

    private Component active(GapAddress address, Gaps.Mapped mapped) {
        ActiveFilters filters =
                new ActiveFilters(text("count", mapped.map().total().total()));
        for (GapAxis axis : GapAxis.values()) {
            String place = address.chosen(axis);
            if (!place.isEmpty()) {
                filters.filter(names.place(axis, place, Markup.locale()), () -> go(address.with(axis.parameter(), "")));
            }
        }
        if (!address.source().isEmpty()) {
            String source = names.text(Markup.locale(), "gap.source." + address.source());
            filters.filter(source, () -> go(address.with(GapAddress.SOURCE, "")));
        }
        return address.isNarrowed() ? filters.clearAll(() -> go(address.cleared())) : filters;
    }

    private Component empty(GapAddress address) {
        if (address.isNarrowed()) {
            Component clear =
                    Action.second(text("clear"), () -> go(address.cleared())).button();
            return new EmptyState(text("narrowed"), text("narrowedWhy"), clear);
        }
        return new EmptyState(text("empty"), text("emptyWhy"), Link.button("demands", text("demands"), false));
    }

    private Component items(GapAddress address) {
        Gaps.Listed listed = gaps.list(address.opened(), new Page(address.list().page(), PAGE));
        return tables.items(
                address,
                listed,
                Pager.of(listed.slice(), page -> go(address.list().with("page", String.valueOf(page)))),
                GapMapView::go);
    }

    private String text(String key, Object... args) {
        return names.text(Markup.locale(), "gap.map." + key, args);
    }

    private static void go(QueryParameters parameters) {
        UI.getCurrent().navigate(GapNavigation.MAP, parameters);
    }
}
