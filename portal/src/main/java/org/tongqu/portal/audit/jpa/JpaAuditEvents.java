package org.tongqu.portal.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditEvents;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaAuditEvents implements AuditEvents {

    private static final String FILTER = " from AuditEntry e where :all = true or e.organisationId = :organisation";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    @Override
    public List<AuditEntry> about(Subject subject) {
        return em.createQuery(
                        "select e from AuditEntry e where e.subjectKind = :kind and e.subjectId = :id"
                                + " order by e.at desc, e.id desc",
                        AuditEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    @Override
    public Slice<AuditEntry> by(String organisationId, Page page) {
        long total = em.createQuery("select count(e)" + FILTER, Long.class)
                .setParameter("all", organisationId.isEmpty())
                .setParameter("organisation", organisationId)
                .getSingleResult();
        List<AuditEntry> items = em.createQuery(
                        "select e" + FILTER + " order by e.at desc, e.id desc", AuditEntry.class)
                .setParameter("all", organisationId.isEmpty())
                .setParameter("organisation", organisationId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }
}
