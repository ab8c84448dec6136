package org.tongqu.portal.authorisation;

import java.util.Map;
import java.util.Set;

/** Where an agreement stands; text {@code authorisation.state.<NAME>}. */
public enum AuthorisationState {
    /** Written down by one officer, waits for a second person. */
    PROPOSED,
    /** Approved; in force between its dates. */
    EFFECTIVE,
    /** Not approved. */
    REFUSED,
    /** Ended before its term. */
    TERMINATED;

    private static final Map<AuthorisationState, Set<AuthorisationState>> MOVES =
            Map.of(PROPOSED, Set.of(EFFECTIVE, REFUSED), EFFECTIVE, Set.of(TERMINATED));

    /** The states that may follow this one. */
    public Set<AuthorisationState> next() {
        return MOVES.getOrDefault(this, Set.of());
    }

    /** Whether everybody may know of an agreement in this state. */
    public boolean isPublic() {
        return this == EFFECTIVE || this == TERMINATED;
    }
}
