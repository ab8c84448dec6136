package org.tongqu.portal.agreement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an amendment stands; text {@code agreement.amendment.state.<NAME>}. */
public enum AmendmentState {
    /** Put before the other side. */
    PROPOSED,
    /** At least one counter-proposal was made. */
    NEGOTIATING,
    /** Its text is accepted by both sides and waits for their signatures. */
    ACCEPTED,
    /** Signed by all parties: it holds from its first day on. */
    SIGNED,
    /** The other side does not want it. */
    DECLINED,
    /** Whose offer it was took it back. */
    WITHDRAWN,
    /** Not signed by all in time, or the agreement ended. */
    LAPSED;

    /** States of amendments that are not decided. */
    public static final Set<AmendmentState> PENDING = Set.copyOf(EnumSet.of(PROPOSED, NEGOTIATING, ACCEPTED));

    private static final Map<AmendmentState, Set<AmendmentState>> MOVES = Map.of(
            PROPOSED, Set.of(NEGOTIATING, ACCEPTED, DECLINED, WITHDRAWN, LAPSED),
            NEGOTIATING, Set.of(NEGOTIATING, ACCEPTED, DECLINED, WITHDRAWN, LAPSED),
            ACCEPTED, Set.of(SIGNED, DECLINED, WITHDRAWN, LAPSED));

    /** The states that may follow this one. */
    public Set<AmendmentState> next() {
        return MOVES.getOrDefault(this, Set.of());
    }

    /** Whether the sides may still counter. */
    public boolean isOpen() {
        return this == PROPOSED || this == NEGOTIATING;
    }

    /** Whether it is not decided. */
    public boolean isPending() {
        return PENDING.contains(this);
    }
}
