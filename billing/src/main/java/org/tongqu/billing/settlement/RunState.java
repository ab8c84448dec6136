package org.tongqu.billing.settlement;

import org.tongqu.billing.Transitions;

/** Where a run of a settlement stands. */
public enum RunState {
    /** Opened for a pool. */
    PLANNED,
    /** Split by the terms. */
    CALCULATED,
    /** With the members. */
    IN_REVIEW,
    /** Accepted by all members. */
    CONFIRMED,
    /** Booked; what is not collected yet is held. */
    POSTED,
    /** Booked and released completely. */
    CLOSED,
    /** A member objected; a corrected run follows. */
    DISPUTED;

    /** Which state may follow which. */
    public static final Transitions<RunState> MOVES = Transitions.of("settlement", RunState.class)
            .allow(PLANNED, CALCULATED)
            .allow(CALCULATED, IN_REVIEW, CONFIRMED, DISPUTED)
            .allow(IN_REVIEW, CONFIRMED, DISPUTED)
            .allow(CONFIRMED, POSTED)
            .allow(POSTED, CLOSED)
            .allow(CLOSED, POSTED);

    /** Whether the run is booked. */
    public boolean isPosted() {
        return this == POSTED || this == CLOSED;
    }
}
