package org.tongqu.portal.outbox;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps the outbox. */
public interface OutboxEntries {

    void add(OutboxEntry entry);

    /** Locks and returns due entries of a topic, oldest first, leaving out those that another node has locked. */
    List<OutboxEntry> lockDue(String topic, OffsetDateTime now, int limit);

    /** Locks and returns an entry if it is still due and no other node has locked it. */
    Optional<OutboxEntry> lockDue(long id);

    List<OutboxEntry> find(Collection<Long> ids);

    /** Whether work about the key waits, in whatever state. */
    boolean waits(String topic, String key);

    /** Entries that nobody tries any more, the latest first. */
    Slice<OutboxEntry> setAside(Page page);

    /** Lets entries that were set aside be tried again: those with the ids, or all if there are none. */
    int tryAgain(Collection<Long> ids, OffsetDateTime now);

    /** Entries not yet delivered. */
    long waiting();

    /** Removes delivered entries older than the moment. */
    int forget(OffsetDateTime before);
}
