package org.tongqu.portal.outbox;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** Keeps the outbox. */
public interface OutboxEntries {

    void add(OutboxEntry entry);

    /** Locks and returns due entries of a topic, oldest first, leaving out those that another node has locked. */
    List<OutboxEntry> lockDue(String topic, OffsetDateTime now, int limit);

    List<OutboxEntry> find(Collection<Long> ids);

    /** Entries not yet delivered. */
    long waiting();

    /** Removes delivered entries older than the moment. */
    int forget(OffsetDateTime before);
}
