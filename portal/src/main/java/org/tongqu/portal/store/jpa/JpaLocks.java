package org.tongqu.portal.store.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.tongqu.portal.store.Locks;

@ApplicationScoped
class JpaLocks implements Locks {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void take(String name) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, name)
                .getSingleResult();
    }

    @Override
    public boolean tryTake(String name) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, name)
                .getSingleResult();
    }
}
