package org.tongqu.portal.resource.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tongqu.portal.resource.ResourceEntry;

/**
 * What another feature adds to the page of a public data resource, for example the products made from it; provided as a
 * CDI bean. It holds only what the person who looks may see.
 */
public interface ResourceSection {

    /** Its place among the sections, small numbers first. */
    int order();

    /** The section, or empty if there is nothing to show. */
    Optional<Component> content(ResourceEntry entry);
}
