package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.product.DataProduct;

/**
 * What another feature adds to the page of a product, for example the matching scenarios; provided as a CDI bean.
 *
 * <p>Content is asked for on every visit, for the person who looks.
 */
public interface ProductDetailSection {

    /** Where a section stands. */
    enum Place {
        MAIN,
        ASIDE
    }

    Place place();

    /** Its place among the added sections, small numbers first. */
    int order();

    /** The section, or empty if there is nothing to show. */
    Optional<Component> content(DataProduct product);

    /** Acts for the head of the page, such as applying for use; at most one primary. */
    default List<Action> actions(DataProduct product) {
        return List.of();
    }
}
