package org.tongqu.portal.product.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one product. */
@Route(value = ProductAddress.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("product.read")
public class ProductDetailView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Products products;
    private final transient ProductHead head;
    private final transient ProductMain main;
    private final transient ProductAside aside;
    private final transient ProductSections sections;

    private String title = "";

    @Inject
    public ProductDetailView(
            Products products, ProductHead head, ProductMain main, ProductAside aside, ProductSections sections) {
        super("div");
        this.products = products;
        this.head = head;
        this.main = main;
        this.aside = aside;
        this.sections = sections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id) {
        DataProduct product = products.get(id);
        title = product.name();
        List<Action> actions = sections.actions(product, () -> show(id));
        HtmlContainer column = Markup.stack(main.usage(product), main.fields(product));
        sections.in(ProductDetailSection.Place.MAIN, product).forEach(column::add);
        List<AuditEntry> history = products.history(id);
        if (!history.isEmpty()) {
            column.add(main.history(history));
        }
        HtmlContainer side = Markup.aside(aside.price(product), aside.quality(product), aside.provider(product));
        sections.in(ProductDetailSection.Place.ASIDE, product).forEach(side::add);
        removeAll();
        add(head.of(product, actions), Markup.split(column, side));
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }
}
