package org.tongqu.portal.demand.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.Demands;
import org.tongqu.portal.demand.ReadScope;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.jpa.WalkSql;

@ApplicationScoped
class JpaDemands implements Demands {

    private static final int LIMIT = 12;
    private static final int OFFSET = 13;

    private static final WalkSql WALK =
            new WalkSql("portal.scenario_demand", "t.released_at is not null", "t.publisher_id = ?3");

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(ScenarioDemand demand) {
        em.persist(demand);
    }

    @Override
    public void remove(ScenarioDemand demand) {
        em.remove(demand);
    }

    @Override
    public Optional<ScenarioDemand> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(ScenarioDemand.class, id));
    }

    @Override
    public List<ScenarioDemand> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, ScenarioDemand> found = new HashMap<>();
        em.createQuery("select d from ScenarioDemand d where d.id in :ids", ScenarioDemand.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(demand -> found.put(demand.id(), demand));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<ScenarioDemand> ofBatch(String batchId) {
        return em.createQuery(
                        "select d from ScenarioDemand d where d.batchId = :batch order by d.id", ScenarioDemand.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    @Override
    public Slice<ScenarioDemand> released(DemandFilter filter, ReadScope scope, DemandSort sort, Page page) {
        return list(DemandSql.released(filter, scope), sort, page);
    }

    @Override
    public Slice<ScenarioDemand> own(DemandFilter filter, ReadScope scope, DemandSort sort, Page page) {
        return list(DemandSql.own(filter, scope), sort, page);
    }

    @Override
    public Map<DemandFacet, Map<String, Long>> facets(DemandFilter filter, ReadScope scope) {
        Map<DemandFacet, Map<String, Long>> counts = new EnumMap<>(DemandFacet.class);
        DemandSql.facets().forEach((facet, sql) -> {
            Query query = fill(em.createNativeQuery(sql), DemandSql.released(filter.without(facet), scope));
            Map<String, Long> values = new LinkedHashMap<>();
            for (Object row : query.getResultList()) {
                Object[] pair = (Object[]) row;
                if (pair[0] != null) {
                    values.put((String) pair[0], ((Number) pair[1]).longValue());
                }
            }
            counts.put(facet, values);
        });
        counts.put(DemandFacet.STAGE, stages(counts.get(DemandFacet.STATUS)));
        return counts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ScenarioDemand> lockOverdue(LocalDate lastDay, int limit) {
        return em.createNativeQuery(
                        "select * from portal.scenario_demand where status = 'OPEN_FOR_RESPONSE'"
                                + " and response_deadline <= ?1 order by response_deadline, id limit ?2"
                                + " for update skip locked",
                        ScenarioDemand.class)
                .setParameter(1, lastDay.toString())
                .setParameter(2, limit)
                .getResultList();
    }

    @Override
    public Optional<ScenarioDemand> lock(String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(ScenarioDemand.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<String> openNumbers() {
        return em.createQuery("select d.id from ScenarioDemand d where d.status = :open order by d.id", String.class)
                .setParameter("open", DemandStatus.OPEN_FOR_RESPONSE)
                .getResultList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return WALK.numbers(em, walk);
    }

    @SuppressWarnings("unchecked")
    private Slice<ScenarioDemand> list(Object[] parameters, DemandSort sort, Page page) {
        long total = ((Number)
                        fill(em.createNativeQuery(DemandSql.COUNT), parameters).getSingleResult())
                .longValue();
        List<ScenarioDemand> items = fill(em.createNativeQuery(DemandSql.list(sort), ScenarioDemand.class), parameters)
                .setParameter(LIMIT, page.size())
                .setParameter(OFFSET, page.offset())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    private static Query fill(Query query, Object[] parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static Map<String, Long> stages(Map<String, Long> statuses) {
        Map<String, Long> stages = new TreeMap<>();
        statuses.forEach((status, count) ->
                stages.merge(DemandStatus.valueOf(status).stage().name(), count, Long::sum));
        return stages;
    }
}
