package org.tongqu.portal.demand.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandListing;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.FacetPanel;
import org.tongqu.portal.look.list.LoadMore;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.look.list.ViewSwitch;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Slice;

/** All released demands, narrowed by words and facets, as cards or as a table. */
@Route(value = DemandAddress.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("demand.read")
public class DemandListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DemandCatalogue catalogue;
    private final transient DemandCards cards;
    private final transient DemandFacets facets;
    private final transient DemandWords words;

    @Inject
    public DemandListView(DemandCatalogue catalogue, DemandCards cards, DemandFacets facets, DemandWords words) {
        super("div");
        this.catalogue = catalogue;
        this.cards = cards;
        this.facets = facets;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DemandAddress address = new DemandAddress(event.getLocation().getQueryParameters());
        DemandListing found = catalogue.search(address.filter(), address.sort(), address.page());
        removeAll();
        add(Breadcrumbs.fromHome().end(words.text("demand.list.title")), head());
        if (found.plain()) {
            add(Notice.due(words.text("demand.list.plain"), words.text("demand.list.plainWhy")));
        }
        HtmlContainer column =
                Markup.div("", bar(address), active(address, found.slice().total()));
        column.add(results(address, found.slice()));
        add(Markup.div("tq-split-left", panel(address, found), column));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("demand.list.title"));
    }

    private Component head() {
        return Markup.div(
                "tq-section-head",
                Markup.heading(1, words.text("demand.list.title")),
                Markup.p("", words.text("demand.list.lead")));
    }

    private Component bar(DemandAddress address) {
        SearchBox search = SearchBox.bar(words.text("demand.list.search"), text -> go(address.search(text)))
                .value(address.text());
        Select<DemandSort> sort = new Select<>();
        sort.setAriaLabel(words.text("demand.list.sort"));
        sort.setItems(DemandSort.values());
        sort.setItemLabelGenerator(one -> words.text("demand.sort." + one));
        sort.setValue(address.sort());
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.sort(change.getValue()));
            }
        });
        return Markup.div(
                "tq-listbar",
                search,
                sort,
                FacetPanel.opener(address.narrowing()),
                new ViewSwitch(address.view(), view -> go(address.view(view))));
    }

    private Component panel(DemandAddress address, DemandListing found) {
        List<FacetPanel.Facet> shown = DemandFacets.SHOWN.stream()
                .map(facet -> facets.facet(facet, found.facets().getOrDefault(facet, Map.of()), address.chosen(facet)))
                .toList();
        return new FacetPanel(shown, (facet, values) -> go(address.choose(facet, values)));
    }

    private Component active(DemandAddress address, long total) {
        ActiveFilters filters = new ActiveFilters(words.text("demand.list.count", total));
        if (!address.text().isEmpty()) {
            filters.filter("“" + address.text() + "”", () -> go(address.search("")));
        }
        for (DemandFacet facet : DemandFacet.values()) {
            for (String value : address.chosen(facet)) {
                filters.filter(facets.name(facet, value), () -> go(address.without(facet, value)));
            }
        }
        boolean narrowed = address.narrowing() > 0 || !address.text().isEmpty();
        return narrowed ? filters.clearAll(() -> go(address.cleared())) : filters;
    }

    private Component results(DemandAddress address, Slice<ScenarioDemand> found) {
        if (found.items().isEmpty()) {
            Component clear = Action.second(words.text("demand.list.clear"), () -> go(address.cleared()))
                    .button();
            return new EmptyState(words.text("demand.list.empty"), words.text("demand.list.emptyWhy"), clear);
        }
        boolean table = address.view() == ViewSwitch.View.TABLE;
        return Markup.div(
                "",
                Markup.el("h2", "tq-sr", words.text("demand.list.results")),
                table ? cards.table(found.items()) : cards.cards(found.items()),
                new LoadMore(found.items().size(), found.total(), () -> go(address.more())));
    }

    private static void go(DemandAddress address) {
        UI.getCurrent().navigate(DemandAddress.PATH, address.parameters());
    }
}
