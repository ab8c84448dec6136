package org.tongqu.portal.shell;

import java.util.Collection;

/** Names the places of a feature; each feature with pages provides one as a CDI bean. */
public interface NavContribution {

    Collection<NavEntry> entries();

    /** How many things wait for the caller at this place; shown only where somebody must act. */
    default long waiting(NavEntry entry) {
        return 0;
    }
}
