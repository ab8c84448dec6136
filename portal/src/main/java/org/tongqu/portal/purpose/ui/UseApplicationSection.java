package org.tongqu.portal.purpose.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.purpose.UseApplication;

/** What another feature adds to the page of a use application, for example the agreement; provided as a CDI bean. */
public interface UseApplicationSection {

    /** The section, or empty if there is nothing to show. */
    Optional<Component> content(UseApplication application);

    /** Acts for the head of the page; at most one primary. */
    default List<Action> actions(UseApplication application) {
        return List.of();
    }
}
