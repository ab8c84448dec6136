package org.tongqu.portal.product.ui;

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
import java.util.Map;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The products of the caller's organisation in all states. */
@Route(value = OwnProductsView.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("product.edit")
public class OwnProductsView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "workplace/products";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Products products;
    private final transient ProductWords words;

    @Inject
    public OwnProductsView(Products products, ProductWords words) {
        super("div");
        this.products = products;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        String text = address.getSingleParameter("q").orElse("");
        int page = address.getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        ProductQuery query = new ProductQuery(text, Map.of(), "", null, ProductQuery.Sort.NUMBER);
        Slice<DataProduct> own = products.own(query, new Page(page, PAGE));
        removeAll();
        add(
                new PageTop(
                        words.text("product.own.title"),
                        words.text("product.own.lead"),
                        Action.primary(words.text("product.own.register"), () -> UI.getCurrent()
                                        .navigate(PATH + "/" + ProductEditorView.NEW))
                                .icon(Icons.PLUS)),
                Markup.div(
                        "tq-listbar",
                        SearchBox.bar(words.text("product.list.search"), wanted -> go(wanted, 0))
                                .value(text)));
        add(own.items().isEmpty() ? empty(text) : list(own, text));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("product.own.title"));
    }

    private Component empty(String text) {
        return text.isEmpty()
                ? new EmptyState(words.text("product.own.empty"), words.text("product.own.emptyWhy"), null)
                : new EmptyState(
                        words.text("product.list.empty"),
                        words.text("product.list.emptyWhy"),
                        Action.second(words.text("product.list.clear"), () -> go("", 0))
                                .button());
    }

    private Component list(Slice<DataProduct> own, String text) {
        StackTable table = new StackTable(words.text("product.own.title"))
                .column(words.text("product.column.name"))
                .column(words.text("product.column.number"))
                .column(words.text("product.column.state"))
                .column(words.text("product.column.changed"))
                .number(words.text("product.column.price"));
        for (DataProduct product : own.items()) {
            String path = product.state().isEditable() ? PATH + "/" + product.id() : ProductCards.path(product.id());
            table.row(
                    new Link(path, product.name()),
                    Markup.number(product.id()),
                    words.chip(product.state()),
                    Markup.number(DateText.moment(product.changedAt())),
                    Markup.number(words.price(product.price())));
        }
        HtmlContainer list = Markup.div("", Surface.bare(table).flush());
        int pages = (int) Math.max(1, (own.total() + PAGE - 1) / PAGE);
        if (pages > 1) {
            list.add(new Pager(own.page().number(), pages, page -> go(text, page)));
        }
        return list;
    }

    private void go(String text, int page) {
        UI.getCurrent().navigate(PATH, QueryParameters.simple(Map.of("q", text, "page", String.valueOf(page))));
    }
}
