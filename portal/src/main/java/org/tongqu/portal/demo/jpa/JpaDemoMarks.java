package org.tongqu.portal.demo.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import org.tongqu.portal.demo.DemoMarks;

@ApplicationScoped
class JpaDemoMarks implements DemoMarks {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public boolean loaded(String part) {
        return !em.createNativeQuery("select 1 from portal.demo_load where part = ?")
                .setParameter(1, part)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void mark(String part, OffsetDateTime at, int loaded, String rejectedJson) {
        em.createNativeQuery("insert into portal.demo_load(part, loaded_at, loaded, rejected)"
                        + " values (?, ?, ?, cast(? as jsonb))")
                .setParameter(1, part)
                .setParameter(2, at)
                .setParameter(3, loaded)
                .setParameter(4, rejectedJson)
                .executeUpdate();
    }
}
