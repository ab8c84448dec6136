package org.tongqu.portal.agreement.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.memory.PortalDatabase;

/** What waits too long is found, and the database itself holds what amendments may be, on a real PostgreSQL. */
class AmendmentQueriesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final JpaAmendments amendments = new JpaAmendments();
    private final EntityManager em = PortalDatabase.begin(amendments);

    @BeforeEach
    void agreements() {
        agreement("AG-T1", "SIGNED");
        agreement("AG-T2", "TERMINATED");
        amendment("AG-T1", 1, "LAPSED", TODAY.minusDays(9));
        amendment("AG-T1", 2, "PROPOSED", TODAY);
        amendment("AG-T2", 1, "NEGOTIATING", TODAY.plusDays(9));
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void what_is_not_decided_is_found_once_its_day_is_over_or_its_agreement_has_ended() {
        assertThat(amendments.overdue(TODAY, 10)).contains("AG-T2/1").doesNotContain("AG-T1/1", "AG-T1/2");
        assertThat(amendments.overdue(TODAY.plusDays(1), 10)).contains("AG-T1/2", "AG-T2/1");
        assertThat(amendments.overdue(TODAY.plusDays(1), 1)).hasSize(1);
    }

    @Test
    void all_of_an_agreement_are_read_in_their_order() {
        assertThat(amendments.of("AG-T1")).extracting(Amendment::seq).containsExactly(1, 2);
        assertThat(amendments.find("AG-T1", 2)).map(Amendment::lastDay).contains(TODAY);
        assertThat(amendments.find("AG-T1", 3)).isEmpty();
    }

    @Test
    void what_is_not_decided_is_found_by_the_parties_of_agreements_in_force() {
        em.persist(PortalDatabase.organisation("O-T1", "9199990000DEM0T1XX"));
        em.flush();
        party("AG-T1", "O-T1");
        party("AG-T2", "O-T1");
        assertThat(amendments.pendingOf("O-T1", 10)).extracting(Amendment::id).containsExactly("AG-T1/2");
        assertThat(amendments.pendingOf("O-T2", 10)).isEmpty();
    }

    @Test
    void two_undecided_ones_of_an_agreement_are_refused_by_the_database() {
        assertThatThrownBy(() -> amendment("AG-T1", 3, "PROPOSED", TODAY))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("agreement_amendment_pending");
    }

    @Test
    void a_day_to_sign_after_the_day_from_which_it_holds_is_refused_by_the_database() {
        em.createNativeQuery("update portal.agreement_amendment set effective_on = last_day")
                .executeUpdate();
        assertThatThrownBy(
                        () -> em.createNativeQuery("update portal.agreement_amendment set last_day = effective_on + 1")
                                .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("check");
    }

    private void agreement(String id, String state) {
        em.createNativeQuery("insert into portal.agreement (id, type, title, purpose_class, scenario, products,"
                        + " public_data, terms, consortium_id, rounds, digest, state, end_reason, changed_at, version)"
                        + " values (?1, 'DATA_PROVISION', '合同', 'INDUSTRY', '', '[]', false, '{}', '', '[]',"
                        + " '', ?2, '', now(), 1)")
                .setParameter(1, id)
                .setParameter(2, state)
                .executeUpdate();
    }

    private void party(String agreement, String organisation) {
        em.createNativeQuery("insert into portal.agreement_party (id, agreement_id, organisation_id, position, role,"
                        + " signer, digest) values (?1, ?2, ?3, 1, 'PROVIDER', '', '')")
                .setParameter(1, agreement + "/" + organisation)
                .setParameter(2, agreement)
                .setParameter(3, organisation)
                .executeUpdate();
    }

    private void amendment(String agreement, int seq, String state, LocalDate lastDay) {
        em.createNativeQuery("insert into portal.agreement_amendment (id, agreement_id, seq, state, rounds, products,"
                        + " effective_on, last_day, supersedes, digest, signatures, closing, changed_at, version)"
                        + " values (?1, ?2, ?3, ?4, '[]', '[]', cast(?5 as date), cast(?5 as date), '', '', '[]',"
                        + " '', now(), 1)")
                .setParameter(1, agreement + "/" + seq)
                .setParameter(2, agreement)
                .setParameter(3, seq)
                .setParameter(4, state)
                .setParameter(5, lastDay.toString())
                .executeUpdate();
    }
}
