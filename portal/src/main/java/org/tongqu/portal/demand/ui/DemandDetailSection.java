package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;

/**
 * What another feature adds to the page of a demand, for example the matching products; provided as a CDI bean.
 *
 * <p>Content is asked for on every visit, for the person who looks.
 */
public interface DemandDetailSection {

    /** Where a section stands. */
    enum Place {
        /** In place of the plain list of data needs: needs against products. */
        NEEDS,
        /** In the main column, before the record. */
        MAIN,
        ASIDE
    }

    Place place();

    /** Its place among the added sections, small numbers first. */
    int order();

    /** The section, or empty if there is nothing to show. */
    Optional<Component> content(ScenarioDemand demand);

    /** Acts for the head of the page; at most one primary. */
    default List<Action> actions(ScenarioDemand demand) {
        return List.of();
    }
}
