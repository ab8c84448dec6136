package org.tongqu.portal.shell;

import java.util.Collection;

/** Names the places of a feature; each feature with pages provides one as a CDI bean. */
public interface NavContribution {

    Collection<NavEntry> entries();

    /** How many things wait for the caller at this place; shown only where somebody must act. */
    default long waiting(NavEntry entry) {
        return 0;
    }

    /** The key of the words behind that count, for readers who cannot see where it stands. */
    default String waitingKey() {
        return "shell.waiting";
    }
}
