package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.look.Action;

/** What another feature adds to the page of an agreement, for example its orders; provided as a CDI bean. */
public interface AgreementSection {

    /** Its place among the sections, smallest first; the last acts stand last. */
    int order();

    /** The section, or empty if there is nothing to show. */
    Optional<Component> content(Agreement agreement);

    /** Acts for the head of the page; at most one primary. */
    default List<Action> actions(Agreement agreement) {
        return List.of();
    }
}
