package org.tongqu.portal.organisation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tongqu.portal.organisation.Organisation;

/**
 * What another feature shows of an organisation on its page, for example its products; provided as a CDI bean.
 *
 * <p>Content is asked for on every visit and holds only what the person who looks may see.
 */
public interface OrganisationSection {

    /** Its place among the sections, small numbers first. */
    int order();

    /** The section, or empty if there is nothing to show. */
    Optional<Component> content(Organisation organisation);
}
