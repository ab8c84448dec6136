package org.tongqu.portal.matching.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.search.SearchUnavailable;

/** Which open demands a product fits and why: for each of them what it does for every data need that it is about. */
@Route(value = "products/:id/matches", layout = MainLayout.class)
@RouteScoped
@PageNeeds("matching.read")
public class ProductMatchesView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int COMPARED = 30;

    private final transient Products products;
    private final transient Matching matching;
    private final transient ProductMatchList list;
    private final transient NeedWords words;

    private String title = "";

    @Inject
    public ProductMatchesView(Products products, Matching matching, ProductMatchList list, NeedWords words) {
        super("div");
        this.products = products;
        this.matching = matching;
        this.list = list;
        this.words = words;
        addClassName("tq-page");
    }

    static String path(String productId) {
        return "products/" + productId + "/matches";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(event.getRouteParameters().get("id").orElse(""));
    }

    private void draw(String id) {
        DataProduct product = products.get(id);
        title = words.text("matching.why.title", product.name());
        removeAll();
        HtmlContainer head = Markup.div("tq-section-head", Markup.heading(1, title));
        add(
                Breadcrumbs.fromHome()
                        .add("products", words.text("matching.search.products"))
                        .add("products/" + id, product.name())
                        .end(words.text("matching.demand.why")),
                head);
        try {
            Matching.ForProduct found = matching.demandsFor(id, COMPARED);
            head.add(Markup.p("", list.summary(found)));
            add(Markup.div(
                    "tq-split",
                    list.of(product, found, () -> draw(id)),
                    Markup.aside(DemandMatchesView.meaning(words))));
        } catch (SearchUnavailable away) {
            // Nothing can be said about demands without the index; the page leads back to the product.
            add(Notice.info(words.text("matching.search.degraded.title"), words.text("matching.demand.away"))
                    .action(new Link("products/" + id, product.name())));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
