package org.tongqu.portal.resource.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.ResourceQuery;
import org.tongqu.portal.resource.ResourceRepository;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.jpa.PlainSql;
import org.tongqu.portal.store.jpa.WalkSql;

@ApplicationScoped
class JpaResources implements ResourceRepository {

    private static final String SERIES = "PR";
    private static final int DIGITS = 4;

    private static final String CHOSEN = " and (:holder = '' or r.holderId = :holder)"
            + " and (:anyWay = true or r.accessWay = :way)"
            + " and (:field = '' or r.businessField = :field)"
            + " and (:region = '' or r.regionCluster = :region)";

    private static final String FILTER = " from ResourceEntry r where"
            + " (r.name like :text escape '!' or r.description like :text escape '!' or r.id = :plain)" + CHOSEN;

    private static final WalkSql WALK = new WalkSql("portal.resource_entry", "", "t.holder_id = ?3");

    private static final PlainSql PLAIN = new PlainSql("portal.resource_entry", List.of("name"));

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void add(ResourceEntry entry) {
        em.persist(entry);
    }

    @Override
    public Optional<ResourceEntry> find(String id) {
        return Optional.ofNullable(em.find(ResourceEntry.class, id));
    }

    @Override
    public List<ResourceEntry> find(Collection<String> ids) {
        return em.createQuery("select r from ResourceEntry r where r.id in :ids", ResourceEntry.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Slice<ResourceEntry> search(ResourceQuery query, Page page) {
        Optional<AccessWay> way = way(query);
        if (way.isEmpty() && !query.accessWay().isEmpty()) {
            return new Slice<>(List.of(), 0, page);
        }
        long total = fill(em.createQuery("select count(r)" + FILTER, Long.class), query, way)
                .getSingleResult();
        List<ResourceEntry> items = fill(
                        em.createQuery("select r" + FILTER + " order by r.id", ResourceEntry.class), query, way)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    public List<String> fitting(ResourceQuery query, Collection<String> ids) {
        Optional<AccessWay> way = way(query);
        if (ids.isEmpty() || way.isEmpty() && !query.accessWay().isEmpty()) {
            return List.of();
        }
        String jpql = "select r.id from ResourceEntry r where r.id in :ids" + CHOSEN;
        return chosen(em.createQuery(jpql, String.class), query, way)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Optional<AccessWay> way(ResourceQuery query) {
        return Arrays.stream(AccessWay.values())
                .filter(known -> known.name().equals(query.accessWay()))
                .findFirst();
    }

    @Override
    public List<ResourceEntry> of(String holderId, String businessField, AccessWay accessWay) {
        return em.createQuery(
                        "select r from ResourceEntry r where r.holderId = :holder and r.businessField = :field"
                                + " and r.accessWay = :way order by r.id",
                        ResourceEntry.class)
                .setParameter("holder", holderId)
                .setParameter("field", businessField)
                .setParameter("way", accessWay)
                .getResultList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return WALK.numbers(em, walk);
    }

    @Override
    public Slice<ResourceEntry> plain(String text, Collection<String> modes, Collection<String> regions, Page page) {
        return PLAIN.find(em, ResourceEntry.class, text, modes, regions, page);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> typed, ResourceQuery query, Optional<AccessWay> way) {
        String literal = query.text().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        typed.setParameter("text", "%" + literal + "%").setParameter("plain", query.text());
        return chosen(typed, query, way);
    }

    private static <T> TypedQuery<T> chosen(TypedQuery<T> typed, ResourceQuery query, Optional<AccessWay> way) {
        return typed.setParameter("holder", query.holderId())
                .setParameter("anyWay", way.isEmpty())
                .setParameter("way", way.orElse(AccessWay.OPEN))
                .setParameter("field", query.businessField())
                .setParameter("region", query.region());
    }
}
