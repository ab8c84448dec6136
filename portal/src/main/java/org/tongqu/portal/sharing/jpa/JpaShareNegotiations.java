package org.tongqu.portal.sharing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.sharing.ShareNegotiation;
import org.tongqu.portal.sharing.ShareNegotiationRepository;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaShareNegotiations implements ShareNegotiationRepository {

    private static final String SERIES = "SN";
    private static final int DIGITS = 4;

    /** An empty list is no list in the query language; no consortium has this number. */
    private static final String NOTHING = "-";

    private static final String FILTER = " from ShareNegotiation n where"
            + " (:consortium = '' or n.consortiumId = :consortium)"
            + " and (:everything = true or n.leadId = :lead"
            + " or (n.sentAt is not null and n.consortiumId in :consortia))";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void add(ShareNegotiation negotiation) {
        em.persist(negotiation);
    }

    @Override
    public Optional<ShareNegotiation> find(String id) {
        return Optional.ofNullable(em.find(ShareNegotiation.class, id));
    }

    /** Flushes first, for what was only just begun is not in the database yet and would not be found. */
    @Override
    public Optional<ShareNegotiation> lock(String id) {
        em.flush();
        return Optional.ofNullable(em.find(ShareNegotiation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ShareNegotiation> ofVersion(String versionId) {
        return em.createQuery("select n from ShareNegotiation n where n.versionId = :version", ShareNegotiation.class)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Slice<ShareNegotiation> list(Sight sight, String consortiumId, Page page) {
        long total = fill(em.createQuery("select count(n)" + FILTER, Long.class), sight, consortiumId)
                .getSingleResult();
        List<ShareNegotiation> items = fill(
                        em.createQuery(
                                "select n" + FILTER + " order by n.changedAt desc, n.id desc", ShareNegotiation.class),
                        sight,
                        consortiumId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> typed, Sight sight, String consortiumId) {
        return typed.setParameter("consortium", consortiumId)
                .setParameter("everything", sight.everything())
                .setParameter("lead", sight.lead())
                .setParameter("consortia", sight.consortia().isEmpty() ? List.of(NOTHING) : sight.consortia());
    }
}
