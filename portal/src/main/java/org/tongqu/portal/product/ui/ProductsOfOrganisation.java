package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.ui.OrganisationSection;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.store.Page;

/** The products an organisation offers, on its page. */
@ApplicationScoped
public class ProductsOfOrganisation implements OrganisationSection {

    private static final int ORDER = 20;

    @Inject
    private Products products;

    @Inject
    private ProductTable table;

    @Inject
    private ProductWords words;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Organisation organisation) {
        List<DataProduct> found = products.search(ProductQuery.ALL.of(organisation.id()), new Page(0, Page.LARGEST))
                .items();
        String title = words.text("product.ofOrganisation");
        return found.isEmpty() ? Optional.empty() : Optional.of(Surface.of(title, table.of(title, found)));
    }
}
