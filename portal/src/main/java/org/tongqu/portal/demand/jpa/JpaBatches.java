package org.tongqu.portal.demand.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.Batches;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.ReadScope;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.jpa.WalkSql;

@ApplicationScoped
class JpaBatches implements Batches {

    private static final String FILTER = " from DemandBatch b where b.type = :type and b.status in :statuses"
            + " and (:all = true or b.status in :public or b.organiserId = :organisation"
            + " or (:drafts = true and b.status in :drafting))";

    private static final WalkSql WALK = new WalkSql(
            "portal.demand_batch",
            "t.type = 'DEMAND' and t.status in ('PUBLISHED', 'CLOSED', 'SUMMARISED')",
            "t.organiser_id = ?3");

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(DemandBatch batch) {
        em.persist(batch);
    }

    @Override
    public Optional<DemandBatch> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(DemandBatch.class, id));
    }

    @Override
    public List<DemandBatch> find(Collection<String> ids) {
        return em.createQuery("select b from DemandBatch b where b.id in :ids and b.type = :type", DemandBatch.class)
                .setParameter("ids", ids)
                .setParameter("type", BatchType.DEMAND)
                .getResultList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return WALK.numbers(em, walk);
    }

    @Override
    public Optional<DemandBatch> lock(String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(DemandBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Slice<DemandBatch> list(BatchType type, Collection<BatchStatus> statuses, ReadScope scope, Page page) {
        Collection<BatchStatus> wanted = statuses.isEmpty() ? List.of(BatchStatus.values()) : statuses;
        long total = fill(em.createQuery("select count(b)" + FILTER, Long.class), type, wanted, scope)
                .getSingleResult();
        List<DemandBatch> items = fill(
                        em.createQuery(
                                "select b" + FILTER + " order by b.year desc, b.sequence desc, b.id",
                                DemandBatch.class),
                        type,
                        wanted,
                        scope)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DemandBatch> lockDueForRelease(LocalDate today, int limit) {
        return em.createNativeQuery(
                        "select * from portal.demand_batch where status = 'APPROVED' and publish_on <= ?1"
                                + " order by publish_on, id limit ?2 for update skip locked",
                        DemandBatch.class)
                .setParameter(1, today)
                .setParameter(2, limit)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DemandBatch> lockDueForClosing(int limit) {
        return em.createNativeQuery(
                        "select * from portal.demand_batch b where b.status = 'PUBLISHED' and b.type = 'DEMAND'"
                                + " and not exists (select 1 from portal.scenario_demand d where d.batch_id = b.id"
                                + " and d.status = 'OPEN_FOR_RESPONSE') order by b.id limit ?1 for update skip locked",
                        DemandBatch.class)
                .setParameter(1, limit)
                .getResultList();
    }

    private static <T> TypedQuery<T> fill(
            TypedQuery<T> query, BatchType type, Collection<BatchStatus> statuses, ReadScope scope) {
        return query.setParameter("type", type)
                .setParameter("statuses", statuses)
                .setParameter("all", scope.all())
                .setParameter("public", of(BatchStatus::isPublic))
                .setParameter("organisation", scope.organisation())
                .setParameter("drafts", scope.drafts())
                .setParameter("drafting", of(BatchStatus::takesDrafts));
    }

    private static List<BatchStatus> of(Predicate<BatchStatus> test) {
        return Arrays.stream(BatchStatus.values()).filter(test).toList();
    }
}
