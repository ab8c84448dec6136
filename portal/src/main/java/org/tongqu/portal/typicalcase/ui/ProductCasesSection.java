package org.tongqu.portal.typicalcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ui.ProductDetailSection;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.TypicalCase;

/** On the page of a product: the cases that were made with it. */
@ApplicationScoped
public class ProductCasesSection implements ProductDetailSection {

    private static final int ORDER = 20;

    private CaseCatalogue catalogue;

    protected ProductCasesSection() {} // for CDI proxies

    @Inject
    public ProductCasesSection(CaseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(DataProduct product) {
        List<TypicalCase> cases = catalogue.using(product.id());
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer list = Markup.el("ul", "tq-small tq-links");
        cases.forEach(found -> list.add(Markup.el("li", "", new Link(CaseAddress.of(found.id()), found.title()))));
        return Optional.of(Surface.aside(UI.getCurrent().getTranslation("typicalcase.ofProduct"), list));
    }
}
