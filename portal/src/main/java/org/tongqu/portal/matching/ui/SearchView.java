package org.tongqu.portal.matching.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.FacetPanel;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.search.Facet;
import org.tongqu.search.Window;

/** Everything in one box: what the marketplace lists for some words, by kind and narrowed by facets. */
@Route(value = SearchAddress.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("search.read")
public class SearchView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Searching searching;
    private final transient SearchFacets facets;
    private final transient FoundRows rows;
    private final transient SearchBar bar;
    private final transient NothingFound nothing;

    @Inject
    public SearchView(Searching searching, SearchFacets facets, FoundRows rows, SearchBar bar, NothingFound nothing) {
        super("div");
        this.searching = searching;
        this.facets = facets;
        this.rows = rows;
        this.bar = bar;
        this.nothing = nothing;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchAddress address = SearchAddress.of(event.getLocation().getQueryParameters());
        Searching.Answer answer = searching.search(address.question());
        removeAll();
        add(Breadcrumbs.fromHome().end(getTranslation("matching.search.title")), head());
        HtmlContainer column = Markup.div("", bar.of(address, this::go));
        column.add(answer.degraded() ? new KindTabs(address) : new KindTabs(address, answer.kinds()));
        column.add(results(address, answer));
        if (answer.degraded()) {
            add(Notice.info(
                    getTranslation("matching.search.degraded.title"), getTranslation("matching.search.degraded.text")));
        }
        add(Markup.div("tq-split-left", facets(address, answer), column));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("matching.search.title"));
    }

    private Component head() {
        return Markup.div(
                "tq-section-head",
                Markup.heading(1, getTranslation("matching.search.title")),
                Markup.p("", getTranslation("matching.search.lead")));
    }

    private Component facets(SearchAddress address, Searching.Answer answer) {
        return new FacetPanel(facets.of(address, answer), (key, values) -> go(address.choose(new Facet(key), values)));
    }

    private Component results(SearchAddress address, Searching.Answer answer) {
        HtmlContainer column = Markup.div("tq-stack", active(address, answer));
        bar.meant(address, answer).ifPresent(column::add);
        if (!answer.degraded() && answer.engine().note().relaxed() && answer.total() > 0) {
            column.add(Markup.p("tq-quiet", getTranslation("matching.search.relaxed")));
        }
        if (!answer.degraded() && answer.engine().note().trimmed()) {
            column.add(Markup.p("tq-quiet", getTranslation("matching.search.trimmed")));
        }
        if (answer.rows().isEmpty()) {
            column.add(nothing.of(address, () -> go(address.cleared())));
            return column;
        }
        column.add(rows.list(answer.rows()));
        column.add(pager(address, answer));
        return column;
    }

    /** Pages have numbers as far as anybody reads; who has turned to the last of them is told how to find the rest. */
    private Component pager(SearchAddress address, Searching.Answer answer) {
        int most = Window.MAX_REACH / SearchAddress.SIZE;
        int pages = (int) Math.min(most, (answer.total() + SearchAddress.SIZE - 1) / SearchAddress.SIZE);
        HtmlContainer foot = Markup.div("tq-stack");
        if (pages > 1) {
            foot.add(new Pager(Math.min(address.page(), pages - 1), pages, page -> go(address.turned(page))));
        }
        int shown = pages * SearchAddress.SIZE;
        if (answer.total() > shown && address.page() >= pages - 1) {
            foot.add(Markup.p("tq-quiet", getTranslation("matching.search.reach", shown)));
        }
        return foot;
    }

    private Component active(SearchAddress address, Searching.Answer answer) {
        ActiveFilters filters = new ActiveFilters(getTranslation("matching.search.count", answer.total()));
        address.chosen()
                .forEach((facet, values) -> values.forEach(
                        value -> filters.filter(facets.label(facet, value), () -> go(address.without(facet, value)))));
        return address.isNarrowed() ? filters.clearAll(() -> go(address.cleared())) : filters;
    }

    private void go(SearchAddress address) {
        UI.getCurrent().navigate(SearchAddress.PATH, address.parameters());
    }
}
