package org.tongqu.billing.jpa;

import java.sql.SQLException;
import org.tongqu.billing.ledger.JournalRefused;

/** Tells the refusal of the database to date a journal in a locked month from its other failures. */
final class LockedMonth {

    /** What the trigger on {@code journal} raises. */
    private static final String STATE = "BL003";

    private LockedMonth() {}

    /**
     * The refusal that the failure means.
     *
     * @throws SQLException the failure itself if it means another thing
     */
    static JournalRefused refusal(SQLException failure) throws SQLException {
        if (!STATE.equals(failure.getSQLState())) {
            throw failure;
        }
        JournalRefused refused = new JournalRefused("locked");
        refused.initCause(failure);
        return refused;
    }
}
