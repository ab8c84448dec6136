package org.tongqu.portal.agreement.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementQuery;
import org.tongqu.portal.agreement.AgreementSight;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.store.Page;

/** Deadlines and kept texts of agreements on a real PostgreSQL. */
class AgreementQueriesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String TEXT = "{\"format\":2,\"title\":\"合同\"}";

    private final JpaAgreements agreements = new JpaAgreements();
    private final EntityManager em = PortalDatabase.begin(agreements);

    @BeforeEach
    void agreements() {
        agreement("AG-T1", "ACCEPTED", TODAY.minusDays(1));
        agreement("AG-T2", "ACCEPTED", TODAY);
        agreement("AG-T3", "SIGNED", TODAY.minusDays(9));
        agreement("AG-T4", "ACCEPTED", null);
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void what_waits_for_signatures_beyond_its_last_day_is_found() {
        assertThat(agreements.unsignedAfter(TODAY, 10)).containsExactly("AG-T1");
        assertThat(agreements.unsignedAfter(TODAY.plusDays(1), 10)).containsExactly("AG-T1", "AG-T2");
        assertThat(agreements.unsignedAfter(TODAY.plusDays(1), 1)).containsExactly("AG-T1");
    }

    @Test
    void what_is_in_force_beyond_its_last_day_is_found() {
        agreement("AG-T5", "PERFORMING", null);
        em.createNativeQuery("update portal.agreement set expires_on = date '2026-11-21'")
                .executeUpdate();
        assertThat(agreements.expiredBefore(TODAY, 10)).containsExactly("AG-T3", "AG-T5");
        assertThat(agreements.expiredBefore(TODAY, 1)).containsExactly("AG-T3");
        assertThat(agreements.expiredBefore(TODAY.minusDays(1), 10)).isEmpty();
    }

    @Test
    void whoever_searches_does_not_read_the_texts() {
        version(Secrets.digest(TEXT));
        AgreementSight everything = new AgreementSight(true, false, "", List.of());
        Agreement found = agreements
                .search(new AgreementQuery("AG-T1", null), everything, new Page(0, 1))
                .items()
                .get(0);
        assertThat(Persistence.getPersistenceUtil().isLoaded(found, "parties")).isTrue();
        assertThat(Persistence.getPersistenceUtil().isLoaded(found, "versions")).isFalse();
        assertThat(found.versions()).hasSize(1);
    }

    @Test
    void the_accepted_text_is_read_as_it_was_kept() {
        version(Secrets.digest(TEXT));
        Agreement read = agreements.find("AG-T1").orElseThrow();
        assertThat(read.versions()).hasSize(1);
        assertThat(read.versions().get(0).content()).isEqualTo(TEXT);
        assertThat(read.signBy()).isEqualTo(TODAY.minusDays(1));
        assertThat(read.aftermath().isDestructionDue()).isFalse();
    }

    @Test
    void a_digest_of_another_text_is_refused_by_the_database() {
        assertThatThrownBy(() -> version("0".repeat(64)))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("check");
    }

    @Test
    void a_kept_text_takes_no_change() {
        version(Secrets.digest(TEXT));
        assertThatThrownBy(() -> em.createNativeQuery("update portal.agreement_version set seq = 2")
                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("append-only");
    }

    private void agreement(String id, String state, LocalDate signBy) {
        em.createNativeQuery("insert into portal.agreement (id, type, title, purpose_class, scenario, products,"
                        + " public_data, terms, consortium_id, rounds, digest, state, end_reason, changed_at, version,"
                        + " sign_by) values (?1, 'DATA_PROVISION', '合同', 'INDUSTRY', '', '[]', false, '{}', '', '[]',"
                        + " '', ?2, '', now(), 1, cast(?3 as date))")
                .setParameter(1, id)
                .setParameter(2, state)
                .setParameter(3, signBy == null ? null : signBy.toString())
                .executeUpdate();
    }

    private void version(String digest) {
        em.createNativeQuery("insert into portal.agreement_version (id, agreement_id, seq, effective_on, expires_on,"
                        + " content, digest, accepted_at) values ('AG-T1/1', 'AG-T1', 1, date '2026-11-22',"
                        + " date '2027-11-21', ?1, ?2, now())")
                .setParameter(1, TEXT)
                .setParameter(2, digest)
                .executeUpdate();
    }
}
