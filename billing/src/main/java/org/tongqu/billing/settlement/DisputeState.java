package org.tongqu.billing.settlement;

import java.util.EnumSet;
import java.util.Set;
import org.tongqu.billing.Transitions;

/** Where a dispute over a part of a run stands. */
public enum DisputeState {
    /** A member disputes the part; it waits. */
    OPEN,
    /** A mediator has taken it up. */
    MEDIATION,
    /** All of the part was given to others. */
    UPHELD,
    /** Some of the part was given to others. */
    PARTLY,
    /** The part stays with whom the run gave it to. */
    REJECTED,
    /** Taken back by who disputed it. */
    WITHDRAWN,
    /** Another member objected to the whole run, so that everybody is asked about another one. */
    SUPERSEDED;

    /** Which state may follow which. */
    public static final Transitions<DisputeState> MOVES = Transitions.of("dispute", DisputeState.class)
            .allow(OPEN, MEDIATION, UPHELD, PARTLY, REJECTED, WITHDRAWN, SUPERSEDED)
            .allow(MEDIATION, UPHELD, PARTLY, REJECTED, WITHDRAWN, SUPERSEDED);

    /** The states in which the part waits. */
    public static final Set<DisputeState> WAITING = Set.copyOf(EnumSet.of(OPEN, MEDIATION));

    /** Whether the part waits. */
    public boolean isWaiting() {
        return WAITING.contains(this);
    }
}
