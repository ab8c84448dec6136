package org.tongqu.billing.contribution;

import java.time.Instant;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;

/**
 * One act in the contribution ledger; never changed.
 *
 * @param no number within the quarter, from one
 * @param entry number of the entry it is about: that of the act that stated it
 * @param target where the entry stands afterwards
 * @param party the member that acts, or who decides on an objection
 * @param statement what is stated; null if the act is not a statement
 * @param reason why, empty for a statement and a countersignature
 * @param by the person who acts
 */
public record Act(
        int no,
        int entry,
        EntryState target,
        PartyRef party,
        Statement statement,
        String reason,
        Actor by,
        Instant at) {}
