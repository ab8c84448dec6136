package org.tongqu.portal.matching.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;

/** The search log on a real PostgreSQL. */
class SearchLogQueriesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DocumentRef PRODUCT = new DocumentRef(Kind.PRODUCT, "DP-0001");
    private static final DocumentRef DEMAND = new DocumentRef(Kind.DEMAND, "SD-2026-01-001");
    private static final List<DocumentRef> BOTH = List.of(PRODUCT, DEMAND);

    private final JpaSearchLog log = new JpaSearchLog();
    private EntityManager em;

    @BeforeEach
    void begin() {
        em = PortalDatabase.begin(log);
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void popularity_is_what_was_settled_and_only_changes_are_told() {
        log.open(TODAY, PRODUCT, visitor(1));
        log.open(TODAY, PRODUCT, visitor(1));
        log.open(TODAY, PRODUCT, visitor(2));
        log.open(TODAY, DEMAND, visitor(1));
        assertThat(log.popularity(BOTH)).as("before anything is settled").isEmpty();
        assertThat(log.settlePopularity()).containsExactlyInAnyOrder(PRODUCT, DEMAND);
        assertThat(log.popularity(BOTH)).isEqualTo(Map.of(PRODUCT, 2L, DEMAND, 1L));
        assertThat(log.popularity(List.of(DEMAND))).containsOnlyKeys(DEMAND);
        assertThat(log.settlePopularity()).as("nothing changed").isEmpty();

        log.open(TODAY.plusDays(1), DEMAND, visitor(1));
        assertThat(log.settlePopularity()).containsExactly(DEMAND);
        assertThat(log.popularity(BOTH)).isEqualTo(Map.of(PRODUCT, 2L, DEMAND, 2L));
    }

    @Test
    void a_record_whose_openings_are_forgotten_is_not_popular_any_more() {
        log.open(TODAY, PRODUCT, visitor(1));
        log.open(TODAY.plusDays(1), DEMAND, visitor(1));
        log.settlePopularity();
        log.forget(TODAY.plusDays(1), TODAY);
        assertThat(log.settlePopularity()).containsExactly(PRODUCT);
        assertThat(log.popularity(BOTH)).isEqualTo(Map.of(DEMAND, 1L));
    }

    private static String visitor(int number) {
        return String.valueOf(number).repeat(64);
    }
}
