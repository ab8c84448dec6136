package org.tongqu.portal.matching.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tongqu.portal.matching.DemandWish;
import org.tongqu.portal.matching.DemandWishes;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaDemandWishes implements DemandWishes {

    private static final String SERIES = "WI";
    private static final int DIGITS = 4;
    private static final String FILTER = " from DemandWish w where :owner = '' or w.organisationId = :owner";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void add(DemandWish wish) {
        em.persist(wish);
    }

    @Override
    public Slice<DemandWish> list(String organisationId, Page page) {
        long total = em.createQuery("select count(w)" + FILTER, Long.class)
                .setParameter("owner", organisationId)
                .getSingleResult();
        List<DemandWish> items = em.createQuery(
                        "select w" + FILTER + " order by w.createdAt desc, w.id desc", DemandWish.class)
                .setParameter("owner", organisationId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }
}
