package org.tongqu.portal.idempotency.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.idempotency.IdempotencyKeys;

@ApplicationScoped
class JpaIdempotencyKeys implements IdempotencyKeys {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public boolean claim(String scope, String key, String requestHash, OffsetDateTime now) {
        return em.createNativeQuery("insert into portal.idempotency_key(scope, entry_key, request_hash, created_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .setParameter(1, scope)
                        .setParameter(2, key)
                        .setParameter(3, requestHash)
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Stored> find(String scope, String key) {
        List<?> rows = em.createNativeQuery("select request_hash, response from portal.idempotency_key"
                        + " where scope = ? and entry_key = ? and response is not null")
                .setParameter(1, scope)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new Stored((String) columns[0], (String) columns[1]);
        });
    }

    @Override
    public void complete(String scope, String key, String response) {
        em.createNativeQuery("update portal.idempotency_key set response = ? where scope = ? and entry_key = ?")
                .setParameter(1, response)
                .setParameter(2, scope)
                .setParameter(3, key)
                .executeUpdate();
    }
}
