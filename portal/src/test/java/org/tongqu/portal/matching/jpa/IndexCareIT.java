package org.tongqu.portal.matching.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.matching.IndexRebuild;
import org.tongqu.portal.matching.RebuildLog;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.portal.store.Locks;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.jpa.WalkSql;
import org.tongqu.search.Kind;

/** What several nodes know of each other while they look after the index, on a real PostgreSQL. */
class IndexCareIT {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private final JpaIndexRebuilds rebuilds = new JpaIndexRebuilds();
    private final RebuildLog log = new RebuildLog(rebuilds, clock);
    private EntityManager em;

    @BeforeEach
    void begin() {
        em = PortalDatabase.begin(rebuilds);
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void only_one_node_at_a_time_has_the_turn_and_it_passes_on_when_the_node_ends() {
        Locks locks = PortalDatabase.locks(em);
        EntityManager otherNode = PortalDatabase.begin();
        try {
            assertThat(locks.tryTake("search-index")).isTrue();
            assertThat(PortalDatabase.locks(otherNode).tryTake("search-index")).isFalse();
            assertThat(PortalDatabase.locks(otherNode).tryTake("another")).isTrue();
            em.getTransaction().rollback();
            em.getTransaction().begin();
            PortalDatabase.locks(otherNode).take("search-index");
            assertThat(locks.tryTake("search-index")).isFalse();
        } finally {
            otherNode.getTransaction().rollback();
            otherNode.close();
        }
    }

    @Test
    void a_rebuild_tells_every_node_how_it_stands() {
        long before = log.lastEnded();
        long id = log.begin(true);
        assertThat(log.last()).get().satisfies(running -> assertThat(running.isRunning())
                .isTrue());
        assertThat(log.wholeBehind(before)).isEmpty();
        log.ended(id, Map.of(Kind.CASE, 12L, Kind.DEMAND, 40L));
        em.flush();
        em.clear();
        IndexRebuild joined = log.wholeBehind(before).orElseThrow();
        assertThat(joined.documents()).isEqualTo(Map.of(Kind.CASE, 12L, Kind.DEMAND, 40L));
        assertThat(log.lastEnded()).isEqualTo(id);
        assertThat(log.wholeBehind(id)).isEmpty();
    }

    @Test
    void neither_a_part_nor_a_failure_nor_a_death_passes_for_a_rebuild_of_all() {
        long before = log.lastEnded();
        log.ended(log.begin(false), Map.of(Kind.CASE, 12L));
        log.failed(log.begin(true), "x".repeat(900));
        long killed = log.begin(true);
        log.interrupted();
        em.flush();
        em.clear();
        assertThat(log.wholeBehind(before)).isEmpty();
        IndexRebuild last = log.last().orElseThrow();
        assertThat(last.id()).isEqualTo(killed);
        assertThat(last.failure()).isEqualTo("interrupted");
        assertThat(last.isRunning()).isFalse();
    }

    @Test
    void records_are_walked_through_in_the_order_of_letters_whatever_the_language_of_the_database() {
        int number = 10;
        for (String id : List.of("b1", "B2", "a-10", "A1", "a1", "Z9")) {
            em.persist(PortalDatabase.organisation(id, "91110000MA000000" + number++));
        }
        em.flush();
        WalkSql organisations = new WalkSql("portal.organisation", "", "t.id = ?3");
        assertThat(organisations.numbers(em, Walk.all())).containsExactly("A1", "B2", "Z9", "a-10", "a1", "b1");
        assertThat(organisations.numbers(em, Walk.all().behind("Z9"))).containsExactly("a-10", "a1", "b1");
        assertThat(organisations.numbers(em, new Walk("", "A1", 2))).containsExactly("B2", "Z9");
        assertThat(organisations.numbers(em, Walk.naming("a1"))).containsExactly("a1");
    }
}
