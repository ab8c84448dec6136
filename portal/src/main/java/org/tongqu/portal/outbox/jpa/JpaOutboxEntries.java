package org.tongqu.portal.outbox.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.outbox.OutboxEntries;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaOutboxEntries implements OutboxEntries {

    private static final String SET_ASIDE = " from OutboxEntry e where e.doneAt is null and e.setAsideAt is not null";

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
                        "select * from portal.outbox where topic = ? and done_at is null and set_aside_at is null and next_at <= ?"
                                + " order by id limit ? for update skip locked",
                        OutboxEntry.class)
                .setParameter(1, topic)
                .setParameter(2, now)
                .setParameter(3, limit)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<OutboxEntry> lockDue(long id) {
        return em
                .createNativeQuery(
                        "select * from portal.outbox where id = ? and done_at is null and set_aside_at is null"
                                + " for update skip locked",
                        OutboxEntry.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public boolean waits(String topic, String key) {
        return em.createQuery(
                                "select count(e) from OutboxEntry e where e.topic = :topic and e.key = :key"
                                        + " and e.doneAt is null",
                                Long.class)
                        .setParameter("topic", topic)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Slice<OutboxEntry> setAside(Page page) {
        long total = em.createQuery("select count(e)" + SET_ASIDE, Long.class).getSingleResult();
        List<OutboxEntry> items = em.createQuery(
                        "select e" + SET_ASIDE + " order by e.setAsideAt desc, e.id desc", OutboxEntry.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    public int tryAgain(Collection<Long> ids, OffsetDateTime now) {
        return em.createQuery("update OutboxEntry e set e.setAsideAt = null, e.refusals = 0, e.nextAt = :now"
                        + " where e.doneAt is null and e.setAsideAt is not null"
                        + " and (:every = true or e.id in :ids)")
                .setParameter("now", now)
                .setParameter("every", ids.isEmpty())
                .setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .executeUpdate();
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
