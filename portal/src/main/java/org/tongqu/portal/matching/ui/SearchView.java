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
import java.util.List;
import java.util.Map;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.FacetPanel;
import org.tongqu.portal.look.list.LoadMore;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Kind;

/** Everything in one box: demands and products for some words, narrowed by facets. */
@Route(value = SearchAddress.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("search.read")
public class SearchView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Map<Facet, String> TABLES = Map.of(
            Facet.MODE, "transportModes",
            Facet.THEME, "themes",
            Facet.REGION, "regionClusters",
            Facet.UPDATE_FREQUENCY, "updateFrequencies",
            Facet.DELIVERY_FORM, "deliveryForms",
            Facet.GRADE, "securityGrades",
            Facet.PRICE_KIND, "priceKinds");

    private final transient Searching searching;
    private final transient CodeTables codes;
    private final transient FoundRows rows;

    @Inject
    public SearchView(Searching searching, CodeTables codes, FoundRows rows) {
        super("div");
        this.searching = searching;
        this.codes = codes;
        this.rows = rows;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchAddress address = SearchAddress.of(event.getLocation().getQueryParameters());
        Searching.Answer answer = searching.search(address.question());
        removeAll();
        add(Breadcrumbs.fromHome().end(getTranslation("matching.search.title")), head());
        HtmlContainer column = Markup.div("", bar(address), results(address, answer));
        if (answer.degraded()) {
            add(Notice.info(
                    getTranslation("matching.search.degraded.title"), getTranslation("matching.search.degraded.text")));
            add(column);
        } else {
            add(Markup.div("tq-split-left", facets(address, answer), column));
        }
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

    private Component bar(SearchAddress address) {
        SearchBox search = SearchBox.bar(
                        getTranslation("matching.search.placeholder"), text -> go(address.search(text)))
                .value(address.text());
        int active = address.chosen().values().stream()
                .mapToInt(values -> values.size())
                .sum();
        return Markup.div("tq-listbar", search, FacetPanel.opener(active));
    }

    private Component facets(SearchAddress address, Searching.Answer answer) {
        List<FacetPanel.Facet> facets = new java.util.ArrayList<>();
        facets.add(kinds(address, answer));
        for (Facet facet : Searching.FACETS) {
            List<FacetPanel.Option> options = answer.engine().facets().getOrDefault(facet, List.of()).stream()
                    .map(value -> option(facet, value))
                    .toList();
            if (!options.isEmpty()) {
                facets.add(new FacetPanel.Facet(facet.code(), name(facet), options, address.chosen(facet)));
            }
        }
        return new FacetPanel(facets, (key, values) -> {
            if (key.equals("kind")) {
                go(address.only(values.size() == 1 ? values.iterator().next() : ""));
            } else {
                go(address.choose(new Facet(key), values));
            }
        });
    }

    private FacetPanel.Facet kinds(SearchAddress address, Searching.Answer answer) {
        List<FacetPanel.Option> options = List.of(Kind.DEMAND, Kind.PRODUCT).stream()
                .map(kind -> new FacetPanel.Option(
                        kind.code(),
                        getTranslation("matching.kind." + kind.code()),
                        searching.count(address.question(), kind, answer)))
                .toList();
        return new FacetPanel.Facet(
                "kind",
                getTranslation("matching.facet.kind"),
                options,
                address.kind().isEmpty() ? java.util.Set.of() : java.util.Set.of(address.kind()));
    }

    private FacetPanel.Option option(Facet facet, FacetValue value) {
        return new FacetPanel.Option(
                value.code(), codes.name(TABLES.get(facet), value.code(), getLocale()), value.count());
    }

    private String name(Facet facet) {
        return getTranslation("matching.facet." + facet.code());
    }

    private Component results(SearchAddress address, Searching.Answer answer) {
        HtmlContainer column = Markup.div("tq-stack", active(address, answer));
        if (!answer.degraded() && answer.engine().note().relaxed() && answer.total() > 0) {
            column.add(Markup.p("tq-quiet", getTranslation("matching.search.relaxed")));
        }
        if (!answer.degraded() && answer.engine().note().trimmed()) {
            column.add(Markup.p("tq-quiet", getTranslation("matching.search.trimmed")));
        }
        if (answer.rows().isEmpty()) {
            column.add(new EmptyState(
                    getTranslation("matching.search.empty.title"),
                    getTranslation("matching.search.empty.text"),
                    wayOut(address)));
            return column;
        }
        column.add(rows.list(answer.rows(), getLocale()));
        column.add(new LoadMore(answer.rows().size(), answer.total(), () -> go(address.more())));
        return column;
    }

    /** Nothing found: drop the filters if there are any, otherwise browse. */
    private Component wayOut(SearchAddress address) {
        HtmlContainer ways = Markup.div("tq-row");
        if (address.isNarrowed()) {
            ways.add(Action.second(getTranslation("matching.search.clear"), () -> go(address.cleared()))
                    .button());
        }
        ways.add(
                Link.button("demands", getTranslation("matching.search.demands"), false),
                Link.button("products", getTranslation("matching.search.products"), false));
        return ways;
    }

    private Component active(SearchAddress address, Searching.Answer answer) {
        ActiveFilters filters = new ActiveFilters(getTranslation("matching.search.count", answer.total()));
        if (answer.degraded()) {
            return filters; // the database looks for words only, so nothing is narrowed
        }
        address.chosen()
                .forEach((facet, values) -> values.forEach(value -> filters.filter(
                        codes.name(TABLES.get(facet), value, getLocale()), () -> go(address.without(facet, value)))));
        return address.isNarrowed() ? filters.clearAll(() -> go(address.cleared())) : filters;
    }

    private void go(SearchAddress address) {
        UI.getCurrent().navigate(SearchAddress.PATH, address.parameters());
    }
}
