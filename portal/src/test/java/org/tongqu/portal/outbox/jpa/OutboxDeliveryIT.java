package org.tongqu.portal.outbox.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
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
import org.tongqu.portal.store.Page;

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

    @Test
    void what_is_refused_again_and_again_is_set_aside_until_an_operator_has_it_tried_again() {
        Outbox outbox = new Outbox(entries, clock);
        List.of("a", "b").forEach(key -> outbox.add("shelf", key, Map.of()));
        em.flush();
        for (int attempt = 0; attempt < 7; attempt++) {
            deliverLater(attempt);
        }
        assertThat(entries.setAside(Page.first()).items()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo("b");
            assertThat(entry.attempts()).isEqualTo(5);
            assertThat(entry.lastError()).isEqualTo("too heavy: b");
        });
        assertThat(backlogs.waiting()).singleElement().satisfies(backlog -> {
            assertThat(backlog.setAside()).isEqualTo(1);
            assertThat(backlog.waiting()).isEqualTo(1);
        });
        outbox.addUnlessWaiting("shelf", "b", Map.of());
        assertThat(outbox.waiting()).isEqualTo(1);
        assertThat(outbox.tryAgain(List.of())).isEqualTo(1);
        em.clear();
        assertThat(entries.setAside(Page.first()).total()).isZero();
        assertThat(deliverLater(8)).isEqualTo(1);
        assertThat(outbox.tryAgain(List.of(4_711L))).isZero();
    }

    private int deliverLater(int minutes) {
        Clock later = Clock.offset(clock, Duration.ofMinutes(minutes));
        int delivered = new OutboxDelivery(entries, later).deliver(new Picky(), 200);
        em.flush();
        return delivered;
    }

    @Test
    void what_fails_together_is_delivered_alone_and_only_what_fails_alone_is_refused() {
        Outbox outbox = new Outbox(entries, clock);
        List.of("a", "b").forEach(key -> outbox.add("shelf", key, Map.of()));
        em.flush();
        OutboxDelivery delivery = new OutboxDelivery(entries, clock);
        List<Long> ids = entries.lockDue("shelf", OffsetDateTime.now(clock), 10).stream()
                .map(OutboxEntry::id)
                .toList();
        delivery.deliverAlone(new Picky(), ids.get(0));
        delivery.noteRefusal(ids.get(1), "falls over");
        em.flush();
        assertThat(backlogs.waiting()).singleElement().satisfies(backlog -> {
            assertThat(backlog.waiting()).isEqualTo(1);
            assertThat(backlog.lastError()).isEqualTo("falls over");
        });
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
