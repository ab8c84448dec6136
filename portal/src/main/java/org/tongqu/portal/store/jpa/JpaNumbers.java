package org.tongqu.portal.store.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.tongqu.portal.store.Numbers;

@ApplicationScoped
class JpaNumbers implements Numbers {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public String next(String prefix, int digits) {
        Object value = em.createNativeQuery("insert into portal.running_number(prefix, used) values (?, 1)"
                        + " on conflict (prefix) do update set used = running_number.used + 1 returning used")
                .setParameter(1, prefix)
                .getSingleResult();
        return prefix + "-" + String.format("%0" + digits + "d", ((Number) value).longValue());
    }

    @Override
    public void atLeast(String prefix, long used) {
        em.createNativeQuery("insert into portal.running_number(prefix, used) values (?, ?)"
                        + " on conflict (prefix) do update set used = greatest(running_number.used, excluded.used)")
                .setParameter(1, prefix)
                .setParameter(2, used)
                .executeUpdate();
    }
}
