package org.tongqu.portal.typicalcase.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.FacetPanel;
import org.tongqu.portal.look.list.LoadMore;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.typicalcase.CaseList;
import org.tongqu.portal.typicalcase.CaseQuery;
import org.tongqu.portal.typicalcase.TypicalCase;

/** All public cases, narrowed by words and facets. */
@Route(value = CaseAddress.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("typicalcase.read")
public class CaseListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<CaseQuery.Facet, String> TABLES = Map.of(
            CaseQuery.Facet.THEME, "themes",
            CaseQuery.Facet.MODE, "transportModes",
            CaseQuery.Facet.REGION, "regionClusters");

    private final transient CaseList catalogue;
    private final transient CaseCards cards;
    private final transient CaseWords words;

    @Inject
    public CaseListView(CaseList catalogue, CaseCards cards, CaseWords words) {
        super("div");
        this.catalogue = catalogue;
        this.cards = cards;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseAddress address = new CaseAddress(event.getLocation().getQueryParameters());
        Slice<TypicalCase> found = catalogue.list(address.query(), address.page());
        removeAll();
        if (found.plain()) {
            add(Notice.due(Markup.word("list.plain"), Markup.word("list.plainWhy")));
        }
        add(Breadcrumbs.fromHome().end(words.text("typicalcase.list.title")), head());
        HtmlContainer column = Markup.div("", bar(address), active(address, found.total()));
        column.add(results(address, found));
        add(Markup.div("tq-split-left", panel(address), column));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("typicalcase.list.title"));
    }

    private Component head() {
        return Markup.div(
                "tq-section-head",
                Markup.heading(1, words.text("typicalcase.list.title")),
                Markup.p("", words.text("typicalcase.list.lead")));
    }

    private Component bar(CaseAddress address) {
        SearchBox search = SearchBox.bar(words.text("typicalcase.list.search"), text -> go(address.search(text)))
                .value(address.text());
        return Markup.div("tq-listbar", search, FacetPanel.opener(address.narrowing()));
    }

    private Component panel(CaseAddress address) {
        Map<CaseQuery.Facet, Map<String, Long>> counts = catalogue.facets(address.query());
        List<FacetPanel.Facet> facets =
                List.of(CaseQuery.Facet.THEME, CaseQuery.Facet.MODE, CaseQuery.Facet.REGION).stream()
                        .map(facet -> facet(facet, counts.getOrDefault(facet, Map.of()), address))
                        .toList();
        return new FacetPanel(facets, (facet, values) -> go(address.choose(facet, values)));
    }

    private FacetPanel.Facet facet(CaseQuery.Facet facet, Map<String, Long> counts, CaseAddress address) {
        String table = TABLES.get(facet);
        List<FacetPanel.Option> options = words.codesOf(table).stream()
                .map(code -> new FacetPanel.Option(code, words.code(table, code), counts.getOrDefault(code, 0L)))
                .toList();
        String label = words.text("typicalcase.facet." + facet.parameter());
        return new FacetPanel.Facet(facet.parameter(), label, options, address.chosen(facet));
    }

    private Component active(CaseAddress address, long total) {
        ActiveFilters filters = new ActiveFilters(words.text("typicalcase.list.count", total));
        if (!address.text().isEmpty()) {
            filters.filter("“" + address.text() + "”", () -> go(address.search("")));
        }
        for (CaseQuery.Facet facet : CaseQuery.Facet.values()) {
            for (String value : address.chosen(facet)) {
                String table = TABLES.get(facet);
                String label = table == null ? value : words.code(table, value);
                filters.filter(label, () -> go(address.without(facet, value)));
            }
        }
        boolean narrowed = address.narrowing() > 0 || !address.text().isEmpty();
        return narrowed ? filters.clearAll(() -> go(address.cleared())) : filters;
    }

    private Component results(CaseAddress address, Slice<TypicalCase> found) {
        if (found.items().isEmpty()) {
            Component clear = Action.second(words.text("typicalcase.list.clear"), () -> go(address.cleared()))
                    .button();
            return new EmptyState(words.text("typicalcase.list.empty"), words.text("typicalcase.list.emptyWhy"), clear);
        }
        return Markup.div(
                "",
                Markup.el("h2", "tq-sr", words.text("typicalcase.list.results")),
                cards.teasers(found.items()),
                new LoadMore(found.items().size(), found.total(), () -> go(address.more())));
    }

    private static void go(CaseAddress address) {
        UI.getCurrent().navigate(CaseAddress.PATH, address.parameters());
    }
}
