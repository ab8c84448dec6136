package org.tongqu.portal.trade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.trade.OrderFacts;

/** What another feature adds to the page of an order, for example its delivery; provided as a CDI bean. */
public interface OrderSection {

    /** Its place among the added sections, small numbers first. */
    int order();

    /**
     * The section, or empty if there is nothing to show.
     *
     * @param changed shows the page anew
     */
    Optional<Component> content(OrderFacts order, Command changed);

    /** Acts for the head of the page; at most one primary. */
    default List<Action> actions(OrderFacts order, Command changed) {
        return List.of();
    }
}
