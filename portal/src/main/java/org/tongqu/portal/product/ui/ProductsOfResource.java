package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.ui.ResourceSection;

/** The products made from a public data resource, on its page. */
@ApplicationScoped
public class ProductsOfResource implements ResourceSection {

    private static final int ORDER = 10;

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
    public Optional<Component> content(ResourceEntry entry) {
        List<DataProduct> found = products.madeFrom(entry.id());
        String title = words.text("product.ofResource");
        return found.isEmpty() ? Optional.empty() : Optional.of(Surface.of(title, table.of(title, found)));
    }
}
