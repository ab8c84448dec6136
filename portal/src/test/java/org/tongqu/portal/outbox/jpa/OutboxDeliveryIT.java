package org.tongqu.portal.outbox.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.portal.outbox.Backlog;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.outbox.OutboxConsumer;
import org.tongqu.portal.outbox.OutboxDelivery;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.outbox.RefusedEntry;

/** What becomes of a batch of which the second store refuses a part, on a real PostgreSQL. */
class OutboxDeliveryIT {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private final JpaOutboxEntries entries = new JpaOutboxEntries();
    private final JpaBacklogs backlogs = new JpaBacklogs();
    private final EntityManager em = PortalDatabase.begin(entries, backlogs);

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void only_what_is_refused_waits_for_another_try_and_operators_read_why() {
        Outbox outbox = new Outbox(entries, clock);
        for (String key : List.of("a", "b", "c")) {
            outbox.add("shelf", key, Map.of());
        }
        em.flush();
        assertThat(new OutboxDelivery(entries, clock).deliver(new Picky(), 200)).isEqualTo(3);
        em.flush();
        List<Backlog> waiting = backlogs.waiting();
        assertThat(waiting).hasSize(1);
        assertThat(waiting.get(0).waiting()).isEqualTo(1);
        assertThat(waiting.get(0).failing()).isEqualTo(1);
        assertThat(waiting.get(0).lastError()).isEqualTo("too heavy: b");
    }

    private static final class Picky implements OutboxConsumer {

        @Override
        public String topic() {
            return "shelf";
        }

        @Override
        public List<RefusedEntry> consume(List<OutboxEntry> given) {
            return given.stream()
                    .filter(entry -> entry.key().equals("b"))
                    .map(entry -> new RefusedEntry(entry, "too heavy: b"))
                    .toList();
        }
    }
}
