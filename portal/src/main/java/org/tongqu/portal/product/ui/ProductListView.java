package org.tongqu.portal.product.ui;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.tongqu.portal.look.list.ViewSwitch;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductFacet;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Slice;

/** The shelf: all listed products, narrowed by text and facets. */
@Route(value = ProductAddress.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("product.read")
public class ProductListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Products products;
    private final transient ProductCards cards;
    private final transient ProductWords words;

    @Inject
    public ProductListView(Products products, ProductCards cards, ProductWords words) {
        super("div");
        this.products = products;
        this.cards = cards;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProductAddress address = new ProductAddress(event.getLocation().getQueryParameters());
        Slice<DataProduct> found = products.list(address.query(), address.page());
        removeAll();
        if (found.plain()) {
            add(Notice.due(Markup.word("list.plain"), Markup.word("list.plainWhy")));
        }
        HtmlContainer column = Markup.div("", bar(address), results(address, found));
        add(
                Breadcrumbs.fromHome().end(getTranslation("product.list.title")),
                head(),
                Markup.div("tq-split-left", facets(address), column));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("product.list.title"));
    }

    private Component head() {
        return Markup.div(
                "tq-section-head",
                Markup.heading(1, getTranslation("product.list.title")),
                new Link("resources", getTranslation("product.list.resources")),
                Markup.p("", getTranslation("product.list.lead")));
    }

    private Component bar(ProductAddress address) {
        SearchBox search = SearchBox.bar(getTranslation("product.list.search"), text -> go(address.search(text)))
                .value(address.text());
        Select<ProductQuery.Sort> sort = new Select<>();
        sort.setAriaLabel(getTranslation("product.list.sort"));
        sort.setItems(Arrays.stream(ProductQuery.Sort.values())
                .filter(one ->
                        one != ProductQuery.Sort.RELEVANCE || !address.text().isEmpty())
                .toList());
        sort.setItemLabelGenerator(one -> getTranslation("product.sort." + one.name()));
        sort.setValue(address.sort());
        sort.addValueChangeListener(change -> go(address.sort(change.getValue())));
        long active = Arrays.stream(ProductFacet.values())
                .mapToLong(facet -> address.chosen(facet).size())
                .sum();
        return Markup.div(
                "tq-listbar",
                search,
                sort,
                FacetPanel.opener((int) active),
                new ViewSwitch(address.view(), view -> go(address.view(view))));
    }

    private Component facets(ProductAddress address) {
        Map<ProductFacet, Map<String, Long>> counts = products.facets(address.query());
        List<FacetPanel.Facet> facets = Arrays.stream(ProductFacet.values())
                .map(facet -> facet(facet, counts.getOrDefault(facet, Map.of()), address.chosen(facet)))
                .toList();
        return new FacetPanel(facets, (facet, values) -> go(address.choose(facet, values)));
    }

    private FacetPanel.Facet facet(ProductFacet facet, Map<String, Long> counts, Set<String> chosen) {
        List<FacetPanel.Option> options = words.codesOf(facet.table()).stream()
                .map(code ->
                        new FacetPanel.Option(code, words.code(facet.table(), code), counts.getOrDefault(code, 0L)))
                .toList();
        return new FacetPanel.Facet(facet.code(), words.facet(facet), options, chosen);
    }

    private Component results(ProductAddress address, Slice<DataProduct> found) {
        HtmlContainer column = Markup.div("", active(address, found.total()));
        if (found.items().isEmpty()) {
            Component clear = Action.second(getTranslation("product.list.clear"), () -> go(address.cleared()))
                    .button();
            column.add(new EmptyState(
                    getTranslation("product.list.empty"), getTranslation("product.list.emptyWhy"), clear));
            return column;
        }
        boolean table = address.view() == ViewSwitch.View.TABLE;
        column.add(table ? cards.table(found.items()) : cards.cards(found.items()));
        column.add(new LoadMore(found.items().size(), found.total(), () -> go(address.more())));
        return column;
    }

    private Component active(ProductAddress address, long total) {
        ActiveFilters filters = new ActiveFilters(getTranslation("product.list.count", total));
        for (ProductFacet facet : ProductFacet.values()) {
            for (String value : address.chosen(facet)) {
                filters.filter(words.code(facet.table(), value), () -> go(address.without(facet, value)));
            }
        }
        if (!address.text().isEmpty()) {
            filters.filter("“" + address.text() + "”", () -> go(address.search("")));
        }
        return address.isNarrowed() ? filters.clearAll(() -> go(address.cleared())) : filters;
    }

    private void go(ProductAddress address) {
        UI.getCurrent().navigate(ProductAddress.PATH, address.parameters());
    }
}
