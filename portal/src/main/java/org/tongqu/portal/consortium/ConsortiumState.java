package org.tongqu.portal.consortium;

import java.util.Map;
import java.util.Set;

/** Where a consortium stands; text {@code consortium.state.<NAME>}. */
public enum ConsortiumState {
    /** Members are being invited and the rules negotiated. */
    FORMING,
    /** Handed to the authority 备案. */
    FILED,
    OPERATING,
    /** Members or rules change. */
    CHANGING,
    DISSOLVING,
    DISSOLVED;

    private static final Map<ConsortiumState, Set<ConsortiumState>> MOVES = Map.of(
            FORMING, Set.of(FILED),
            FILED, Set.of(OPERATING, FORMING),
            OPERATING, Set.of(CHANGING, DISSOLVING),
            CHANGING, Set.of(FILED, DISSOLVING),
            DISSOLVING, Set.of(DISSOLVED));

    /** The states that may follow this one. */
    public Set<ConsortiumState> next() {
        return MOVES.getOrDefault(this, Set.of());
    }

    /** Whether everybody may know of a consortium in this state. */
    public boolean isPublic() {
        return this != FORMING;
    }

    /** Whether its lead may still change members and rules. */
    public boolean isEditable() {
        return this == FORMING || this == CHANGING;
    }
}
