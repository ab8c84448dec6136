package org.tongqu.billing.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;

/** All contribution ledgers. */
public interface Contributions {

    /** The acts of a quarter, oldest first. */
    List<Act> acts(String agreementId, Quarter quarter);

    /** What was fixed when the quarter was closed, if it is. */
    Optional<ContributionSnapshot> snapshot(String agreementId, Quarter quarter);

    /** Keeps everybody else away from a quarter until the transaction ends. */
    void lock(String agreementId, Quarter quarter);

    /** Adds an act to a quarter that is locked. */
    void add(String agreementId, Quarter quarter, Act act);

    /** Closes a quarter that is locked. */
    void close(ContributionSnapshot snapshot, Actor by, Instant at);

    /** What counts of the last quarter that is closed, of those that are not after the given one. */
    Optional<ContributionSnapshot> latestClosed(String agreementId, Quarter notAfter);
}
