package org.tongqu.portal.typicalcase.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.jpa.WalkSql;
import org.tongqu.portal.typicalcase.CaseQuery;
import org.tongqu.portal.typicalcase.Cases;
import org.tongqu.portal.typicalcase.TypicalCase;

/** All query texts are constants; what callers choose only ever becomes a parameter. An empty parameter means "any". */
@ApplicationScoped
class JpaCases implements Cases {

    private static final String FILTER = " from portal.typical_case c"
            + " where c.status in ('PUBLICITY', 'PUBLISHED', 'PROMOTED')"
            + " and (cast(?1 as text) = '' or c.id ilike ?1 or c.title ilike ?1 or c.summary ilike ?1)"
            + " and (cast(?2 as text) = '' or c.batch_id = any(string_to_array(?2, ',')))"
            + " and (cast(?3 as text) = '' or jsonb_exists_any(c.themes, string_to_array(?3, ',')))"
            + " and (cast(?4 as text) = '' or jsonb_exists_any(c.transport_modes, string_to_array(?4, ',')))"
            + " and (cast(?5 as text) = '' or c.region_cluster = any(string_to_array(?5, ',')))"
            + " and (cast(?6 as text) = '' or c.demand_id = any(string_to_array(?6, ',')))"
            + " and (cast(?7 as text) = '' or c.id = any(string_to_array(?7, ',')))";

    private static final Map<CaseQuery.Facet, String> FACETS = new EnumMap<>(Map.of(
            CaseQuery.Facet.BATCH, "select c.batch_id, count(*)" + FILTER + " group by c.batch_id",
            CaseQuery.Facet.REGION, "select c.region_cluster, count(*)" + FILTER + " group by c.region_cluster",
            CaseQuery.Facet.THEME,
                    "select one.code, count(*) from (select jsonb_array_elements_text(c.themes) as code" + FILTER
                            + ") one group by one.code",
            CaseQuery.Facet.MODE,
                    "select one.code, count(*) from (select jsonb_array_elements_text(c.transport_modes) as code"
                            + FILTER + ") one group by one.code"));

    private static final int LIMIT = 8;
    private static final int OFFSET = 9;

    /** The number of no case. */
    private static final String NONE = "-";

    private static final WalkSql WALK = new WalkSql(
            "portal.typical_case",
            "t.status in ('PUBLICITY', 'PUBLISHED', 'PROMOTED')",
            "t.lead_id = ?3 or jsonb_exists(t.content -> 'participantIds', ?3)");

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(TypicalCase found) {
        em.persist(found);
    }

    @Override
    public void remove(TypicalCase found) {
        em.remove(found);
    }

    @Override
    public Optional<TypicalCase> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(TypicalCase.class, id));
    }

    @Override
    public List<TypicalCase> find(Collection<String> ids) {
        return em.createQuery("select c from TypicalCase c where c.id in :ids", TypicalCase.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Optional<TypicalCase> lock(String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(TypicalCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Slice<TypicalCase> shown(CaseQuery query, Page page) {
        long total = ((Number) fill(em.createNativeQuery("select count(*)" + FILTER), query)
                        .getSingleResult())
                .longValue();
        List<TypicalCase> items = fill(
                        em.createNativeQuery(
                                "select c.*" + FILTER
                                        + " order by c.published_on desc nulls first, c.id limit ?8 offset ?9",
                                TypicalCase.class),
                        query)
                .setParameter(LIMIT, page.size())
                .setParameter(OFFSET, page.offset())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> fitting(CaseQuery query) {
        return fill(em.createNativeQuery("select c.id" + FILTER), query).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<TypicalCase> using(String productId) {
        return em.createNativeQuery(
                        "select * from portal.typical_case"
                                + " where status in ('PUBLICITY', 'PUBLISHED', 'PROMOTED')"
                                + " and jsonb_exists(content -> 'productIds', ?1)"
                                + " order by published_on desc nulls first, id",
                        TypicalCase.class)
                .setParameter(1, productId)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Slice<TypicalCase> ledBy(String organisationId, Page page) {
        long total = ((Number)
                        em.createNativeQuery("select count(*) from portal.typical_case where ?1 = '' or lead_id = ?1")
                                .setParameter(1, organisationId)
                                .getSingleResult())
                .longValue();
        List<TypicalCase> items = em.createNativeQuery(
                        "select * from portal.typical_case where ?1 = '' or lead_id = ?1"
                                + " order by changed_at desc, id limit ?2 offset ?3",
                        TypicalCase.class)
                .setParameter(1, organisationId)
                .setParameter(2, page.size())
                .setParameter(3, page.offset())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    public Map<CaseQuery.Facet, Map<String, Long>> facets(CaseQuery query) {
        Map<CaseQuery.Facet, Map<String, Long>> counts = new EnumMap<>(CaseQuery.Facet.class);
        FACETS.forEach((facet, sql) -> {
            Map<String, Long> values = new LinkedHashMap<>();
            for (Object row :
                    fill(em.createNativeQuery(sql), query.without(facet)).getResultList()) {
                Object[] pair = (Object[]) row;
                values.put((String) pair[0], ((Number) pair[1]).longValue());
            }
            counts.put(facet, values);
        });
        return counts;
    }

    @Override
    public List<String> walk(Walk walk) {
        return WALK.numbers(em, walk);
    }

    private static Query fill(Query statement, CaseQuery query) {
        return statement
                .setParameter(1, query.found() == null ? like(query.text()) : "")
                .setParameter(2, join(query, CaseQuery.Facet.BATCH))
                .setParameter(3, join(query, CaseQuery.Facet.THEME))
                .setParameter(4, join(query, CaseQuery.Facet.MODE))
                .setParameter(5, join(query, CaseQuery.Facet.REGION))
                .setParameter(6, join(query, CaseQuery.Facet.DEMAND))
                .setParameter(7, found(query));
    }

    private static String found(CaseQuery query) {
        if (query.found() == null) {
            return "";
        }
        return query.found().isEmpty() ? NONE : String.join(",", query.found());
    }

    private static String join(CaseQuery query, CaseQuery.Facet facet) {
        return String.join(",", query.values(facet));
    }

    private static String like(String text) {
        return text.isEmpty()
                ? ""
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
