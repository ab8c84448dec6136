package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.product.DataProduct;

/** What others add to the page of a product, and everything the reader can do there. */
@Dependent
public class ProductSections {

    private final Instance<ProductDetailSection> sections;
    private final ProductActs acts;

    @Inject
    public ProductSections(@Any Instance<ProductDetailSection> sections, ProductActs acts) {
        this.sections = sections;
        this.acts = acts;
    }

    /** Own acts and those of other features. */
    List<Action> actions(DataProduct product, Command done) {
        List<Action> actions = new ArrayList<>(acts.of(product, done));
        sections.forEach(section -> actions.addAll(section.actions(product)));
        return actions;
    }

    /** The added sections of a place, in their order. */
    List<Component> in(ProductDetailSection.Place place, DataProduct product) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .sorted(Comparator.comparingInt(ProductDetailSection::order))
                .flatMap(section -> section.content(product).stream())
                .toList();
    }
}
