package org.tongqu.portal.trade.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.trade.InvoiceFacts;

/** What another feature adds to the page of an invoice, for example its settlement; provided as a CDI bean. */
public interface InvoiceSection {

    /** The section, or empty if there is nothing to show. */
    Optional<Component> content(InvoiceFacts invoice);

    /** Acts for the head of the page; at most one primary. */
    default List<Action> actions(InvoiceFacts invoice) {
        return List.of();
    }
}
