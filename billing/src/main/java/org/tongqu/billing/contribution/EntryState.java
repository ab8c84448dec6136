package org.tongqu.billing.contribution;

import org.tongqu.billing.Transitions;

/** Where an entry of the contribution ledger stands. */
public enum EntryState {
    /** Stated by its member. */
    STATED,
    /** Countersigned by another member; it counts. */
    COUNTERSIGNED,
    /** A member objects to it. */
    OBJECTED,
    /** Struck after an objection. */
    STRUCK,
    /** Taken back by its member. */
    WITHDRAWN;

    /** Which state may follow which. */
    public static final Transitions<EntryState> MOVES = Transitions.of("contribution", EntryState.class)
            .allow(STATED, COUNTERSIGNED, OBJECTED, WITHDRAWN)
            .allow(COUNTERSIGNED, OBJECTED, WITHDRAWN)
            .allow(OBJECTED, COUNTERSIGNED, STRUCK, WITHDRAWN);

    /** Whether the entry is neither struck nor taken back. */
    public boolean isValid() {
        return this != STRUCK && this != WITHDRAWN;
    }
}
