package org.tongqu.portal.outbox.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.outbox.OutboxEntries;
import org.tongqu.portal.outbox.OutboxEntry;

@ApplicationScoped
class JpaOutboxEntries implements OutboxEntries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(OutboxEntry entry) {
        em.persist(entry);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OutboxEntry> lockDue(String topic, OffsetDateTime now, int limit) {
        return em.createNativeQuery(
                        "select * from portal.outbox where topic = ? and done_at is null and next_at <= ?"
                                + " order by id limit ? for update skip locked",
                        OutboxEntry.class)
                .setParameter(1, topic)
                .setParameter(2, now)
                .setParameter(3, limit)
                .getResultList();
    }

    @Override
    public List<OutboxEntry> find(Collection<Long> ids) {
        return em.createQuery("select e from OutboxEntry e where e.id in :ids", OutboxEntry.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public long waiting() {
        return em.createQuery("select count(e) from OutboxEntry e where e.doneAt is null", Long.class)
                .getSingleResult();
    }

    @Override
    public int forget(OffsetDateTime before) {
        return em.createQuery("delete from OutboxEntry e where e.doneAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
