package org.tongqu.portal.purpose;

import java.util.Map;
import java.util.Set;

/** Where a use application stands; text {@code purpose.state.<NAME>}. */
public enum UseApplicationState {
    /** Waits for the provider. */
    SUBMITTED,
    /** The provider lets the data be used so; an agreement may follow. */
    APPROVED,
    /** The provider does not, and said why. */
    REFUSED,
    /** Taken back by the applicant before it was decided. */
    WITHDRAWN;

    private static final Map<UseApplicationState, Set<UseApplicationState>> MOVES =
            Map.of(SUBMITTED, Set.of(APPROVED, REFUSED, WITHDRAWN));

    /** The states that may follow this one. */
    public Set<UseApplicationState> next() {
        return MOVES.getOrDefault(this, Set.of());
    }
}
