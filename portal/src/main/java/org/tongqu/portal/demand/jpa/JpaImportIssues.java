package org.tongqu.portal.demand.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demand.ImportIssue;
import org.tongqu.portal.demand.ImportIssues;

@ApplicationScoped
class JpaImportIssues implements ImportIssues {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(ImportIssue issue) {
        em.persist(issue);
    }

    @Override
    public Optional<ImportIssue> find(long id) {
        return Optional.ofNullable(em.find(ImportIssue.class, id));
    }

    @Override
    public List<ImportIssue> ofBatch(String batchId) {
        return em.createQuery(
                        "select i from ImportIssue i where i.batchId = :batch"
                                + " order by case when i.status = :open then 0 else 1 end, i.createdAt, i.row, i.id",
                        ImportIssue.class)
                .setParameter("batch", batchId)
                .setParameter("open", ImportIssue.Status.OPEN)
                .getResultList();
    }
}
