package org.tongqu.portal.organisation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationRepository;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.jpa.PlainSql;
import org.tongqu.portal.store.jpa.WalkSql;

@ApplicationScoped
class JpaOrganisations implements OrganisationRepository {

    private static final String CHOSEN =
            " and (:kind = '' or o.kind = :kind) and (:region = '' or o.regionCluster = :region)";

    private static final String FILTER = " from Organisation o where o.name like :text escape '!'" + CHOSEN;

    private static final WalkSql WALK = new WalkSql("portal.organisation", "", "t.id = ?3");

    private static final PlainSql PLAIN =
            new PlainSql("portal.organisation", List.of("name", "short_name", "credit_code"));

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(Organisation organisation) {
        em.persist(organisation);
    }

    @Override
    public Optional<Organisation> find(String id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    @Override
    public Optional<Organisation> byCreditCode(String creditCode) {
        return em
                .createQuery("select o from Organisation o where o.creditCode = :code", Organisation.class)
                .setParameter("code", creditCode)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Organisation> find(Collection<String> ids) {
        return em.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Slice<Organisation> search(String text, String kind, String region, Page page) {
        long total = fill(em.createQuery("select count(o)" + FILTER, Long.class), text, kind, region)
                .getSingleResult();
        List<Organisation> items = fill(
                        em.createQuery("select o" + FILTER + " order by o.id", Organisation.class), text, kind, region)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    public List<String> fitting(Collection<String> ids, String kind, String region) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select o.id from Organisation o where o.id in :ids" + CHOSEN, String.class)
                        .setParameter("ids", ids)
                        .setParameter("kind", kind == null ? "" : kind)
                        .setParameter("region", region == null ? "" : region)
                        .getResultList();
    }

    @Override
    public List<Organisation> all() {
        return em.createQuery("select o from Organisation o order by o.id", Organisation.class)
                .getResultList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return WALK.numbers(em, walk);
    }

    @Override
    public Slice<Organisation> plain(String text, Collection<String> modes, Collection<String> regions, Page page) {
        return PLAIN.find(em, Organisation.class, text, modes, regions, page);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, String text, String kind, String region) {
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return query.setParameter("text", "%" + literal + "%")
                .setParameter("kind", kind == null ? "" : kind)
                .setParameter("region", region == null ? "" : region);
    }
}
