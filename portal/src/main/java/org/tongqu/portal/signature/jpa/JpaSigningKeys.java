package org.tongqu.portal.signature.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tongqu.portal.signature.SigningKey;
import org.tongqu.portal.signature.SigningKeyRepository;
import org.tongqu.portal.store.Numbers;

@ApplicationScoped
class JpaSigningKeys implements SigningKeyRepository {

    private static final String SERIES = "SK";
    private static final int DIGITS = 4;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void add(SigningKey key) {
        em.persist(key);
    }

    @Override
    public Optional<SigningKey> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(SigningKey.class, id));
    }

    @Override
    public Optional<SigningKey> inUse(String username) {
        return em.createQuery(
                        "select k from SigningKey k where k.username = :username and k.retiredAt is null",
                        SigningKey.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
