package org.tongqu.portal.signature.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.portal.memory.PortalDatabase;

/** Keys of persons on a real PostgreSQL, which lets nobody delete or change one. */
class SigningKeysIT {

    private final JpaSigningKeys keys = new JpaSigningKeys();
    private final EntityManager em = PortalDatabase.begin(keys);

    @BeforeEach
    void key() {
        em.persist(PortalDatabase.organisation("O-T1", "91310000MA1FL0TQ01"));
        em.flush();
        execute("insert into portal.account (username, display_name, organisation_id, roles, password_hash, enabled,"
                + " failed_logins, session_epoch, version) values ('p', '某人', 'O-T1', '[]', 'x', true, 0, 0, 1)");
        execute(
                "insert into portal.signing_key values ('SK-T1', 'p', 'public', 'sealed', 'salt', 'nonce', now(), null)");
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    private void execute(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    @Test
    void a_key_is_found_by_its_number_after_it_was_retired_too() {
        assertThat(keys.inUse("p")).isPresent();
        execute("update portal.signing_key set retired_at = now(), sealed_key = '', salt = '', nonce = ''");
        em.clear();
        assertThat(keys.inUse("p")).isEmpty();
        assertThat(keys.find("SK-T1").orElseThrow().retiredAt()).isNotNull();
        assertThat(keys.find("SK-T2")).isEmpty();
        assertThat(keys.find(null)).isEmpty();
    }

    @Test
    void a_retired_key_does_not_come_back() {
        execute("update portal.signing_key set retired_at = now(), sealed_key = '', salt = '', nonce = ''");
        assertThatThrownBy(() -> execute("update portal.signing_key set retired_at = null"))
                .isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update portal.signing_key set public_key = 'other'",
                "update portal.signing_key set username = 'q'",
                "update portal.signing_key set id = 'SK-T9'",
                "update portal.signing_key set created_at = now() - interval '1 day'",
                "update portal.signing_key set sealed_key = 'other'",
                "update portal.signing_key set retired_at = now(), sealed_key = 'other'",
                "delete from portal.signing_key",
                "truncate portal.signing_key"
            })
    void a_key_is_neither_changed_nor_deleted(String statement) {
        assertThatThrownBy(() -> execute(statement)).isInstanceOf(PersistenceException.class);
    }
}
