package org.tongqu.portal.outbox.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.portal.outbox.Backlog;
import org.tongqu.portal.outbox.Backlogs;

@ApplicationScoped
class JpaBacklogs implements Backlogs {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public List<Backlog> waiting() {
        return em
                .createQuery(
                        "select e.topic, count(e), sum(case when e.attempts > 0 then 1 else 0 end),"
                                + " sum(case when e.setAsideAt is null then 0 else 1 end), min(e.createdAt),"
                                + " max(e.lastError) from OutboxEntry e where e.doneAt is null group by e.topic"
                                + " order by e.topic",
                        Object[].class)
                .getResultList()
                .stream()
                .map(JpaBacklogs::backlog)
                .toList();
    }

    private static Backlog backlog(Object[] row) {
        return new Backlog(
                (String) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                (OffsetDateTime) row[4],
                row[5] == null ? "" : (String) row[5]);
    }
}
