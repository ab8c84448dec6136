package org.tongqu.portal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.tongqu.portal.security.SystemOnly;

/** Takes work for second stores, as part of the running transaction. */
@ApplicationScoped
@Transactional
public class Outbox {

    private OutboxEntries entries;
    private Clock clock;

    protected Outbox() {} // for CDI proxies

    @Inject
    public Outbox(OutboxEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Adds work; it is delivered soon after the transaction commits, and never if it rolls back.
     *
     * @param key what the work is about
     * @param payload plain values only
     */
    @SystemOnly
    public void add(String topic, String key, Map<String, ?> payload) {
        entries.add(new OutboxEntry(topic, key, payload, OffsetDateTime.now(clock)));
    }

    /** As {@link #add}, unless work about the key waits already, be it set aside. */
    @SystemOnly
    public void addUnlessWaiting(String topic, String key, Map<String, ?> payload) {
        if (!entries.waits(topic, key)) {
            add(topic, key, payload);
        }
    }

    /**
     * Has work tried again that was set aside.
     *
     * @param ids which; all of it if none is named
     * @return how much
     */
    @SystemOnly
    public int tryAgain(Collection<Long> ids) {
        return entries.tryAgain(ids, OffsetDateTime.now(clock));
    }

    /** How much work waits for delivery. */
    @SystemOnly
    public long waiting() {
        return entries.waiting();
    }
}
