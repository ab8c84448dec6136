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
     * What it adds to the page of an order; asked once for each showing, so that nothing is read twice.
     *
     * @param changed shows the page anew
     */
    Part part(OrderFacts order, Command changed);

    /**
     * What a section adds.
     *
     * @param content the section, or empty if there is nothing to show
     * @param actions acts for the head of the page; at most one primary
     */
    record Part(Optional<Component> content, List<Action> actions) {

        public Part {
            actions = List.copyOf(actions);
        }

        /** A section without acts. */
        public static Part of(Optional<Component> content) {
            return new Part(content, List.of());
        }
    }
}
