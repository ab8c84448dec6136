package org.tongqu.portal.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditEvents;
import org.tongqu.portal.audit.AuditQuery;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaAuditEvents implements AuditEvents {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9000, 1, 1);

    private static final String FILTER =
            " from AuditEntry e where (:organisation = '' or e.organisationId = :organisation)"
                    + " and (:kind = '' or e.subjectKind = :kind) and (:id = '' or e.subjectId = :id)"
                    + " and (lower(e.actor) like :actor escape '!' or lower(e.actorName) like :actor escape '!')"
                    + " and e.action like :action escape '!' and e.at >= :from and e.at < :until";

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
    public Slice<AuditEntry> search(AuditQuery query, String organisationId, Page page) {
        long total = fill(em.createQuery("select count(e)" + FILTER, Long.class), query, organisationId)
                .getSingleResult();
        List<AuditEntry> items = fill(
                        em.createQuery("select e" + FILTER + " order by e.at desc, e.id desc", AuditEntry.class),
                        query,
                        organisationId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> statement, AuditQuery query, String organisationId) {
        LocalDate last = query.until() == null ? LAST : query.until();
        return statement
                .setParameter("organisation", organisationId)
                .setParameter("kind", query.kind())
                .setParameter("id", query.id())
                .setParameter("actor", "%" + literal(query.actor().toLowerCase(Locale.ROOT)) + "%")
                .setParameter("action", literal(query.action()) + "%")
                .setParameter("from", start(query.from() == null ? FIRST : query.from()))
                .setParameter("until", start(last.plusDays(1)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(BEIJING).toOffsetDateTime();
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
