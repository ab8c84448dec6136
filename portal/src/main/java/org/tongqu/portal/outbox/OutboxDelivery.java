package org.tongqu.portal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.security.SystemOnly;

/** The short transactions of a delivery: take and deliver, note a failure, forget what is long done. */
@ApplicationScoped
public class OutboxDelivery {

    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
    private static final Duration KEEP = Duration.ofDays(7);

    /** What the consumer failed on; carries the ids so that the failure can be noted after the roll-back. */
    static class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Collection<Long> ids;

        Failed(Collection<Long> ids, Exception cause) {
            super(cause);
            this.ids = ids;
        }

        Collection<Long> ids() {
            return ids;
        }
    }

    private OutboxEntries entries;
    private Clock clock;

    protected OutboxDelivery() {} // for CDI proxies

    @Inject
    public OutboxDelivery(OutboxEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Delivers up to the limit of due entries and returns how many there were; what is refused waits for its next try. */
    @SystemOnly
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int deliver(OutboxConsumer consumer, int limit) {
        return deliver(consumer, entries.lockDue(consumer.topic(), OffsetDateTime.now(clock), limit));
    }

    /** Delivers one entry alone, after it failed together with others. */
    @SystemOnly
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void deliverAlone(OutboxConsumer consumer, long id) {
        deliver(consumer, entries.lockDue(id).stream().toList());
    }

    private int deliver(OutboxConsumer consumer, List<OutboxEntry> due) {
        if (due.isEmpty()) {
            return 0;
        }
        List<RefusedEntry> refused;
        try {
            refused = consumer.consume(due);
        } catch (Exception e) {
            throw new Failed(due.stream().map(OutboxEntry::id).toList(), e);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Set<OutboxEntry> taken = new LinkedHashSet<>(due);
        for (RefusedEntry one : refused) {
            taken.remove(one.entry());
            one.entry().refused(now, one.reason());
            LOG.log(Level.WARNING, "outbox topic {0}: {1} is refused: {2}", new Object[] {
                consumer.topic(), one.entry().key(), one.reason()
            });
        }
        taken.forEach(entry -> entry.delivered(now));
        return due.size();
    }

    /** Notes a failure, so that the entries wait before the next try. */
    @SystemOnly
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteFailure(Collection<Long> ids, String error) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        entries.find(ids).forEach(entry -> entry.failed(now, error));
    }

    /** Notes that an entry fails even alone, while the second store answers; in the end it is set aside. */
    @SystemOnly
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteRefusal(long id, String error) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        entries.find(List.of(id)).forEach(entry -> entry.refused(now, error));
    }

    @SystemOnly
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetDelivered() {
        return entries.forget(OffsetDateTime.now(clock).minus(KEEP));
    }
}
