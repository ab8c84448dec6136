package org.tongqu.portal.agreement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementQuery;
import org.tongqu.portal.agreement.AgreementRepository;
import org.tongqu.portal.agreement.AgreementSight;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaAgreements implements AgreementRepository {

    private static final String SERIES = "AG";
    private static final int DIGITS = 3;

    /** An empty list is no list in the query language; no consortium has this number. */
    private static final String NOTHING = "-";

    private static final String FILTER = " from Agreement a where"
            + " (a.title like :text escape '!' or a.id = :plain)"
            + " and (:anyState = true or a.state = :state)"
            + " and (:everything = true or (:publicData = true and a.publicData = true)"
            + " or a.consortiumId in :consortia or a.id in (select p.agreement.id from AgreementParty p"
            + " where p.organisationId = :own))";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void numbersUsedUpTo(long number) {
        numbers.atLeast(SERIES, number);
    }

    @Override
    public void add(Agreement agreement) {
        em.persist(agreement);
    }

    @Override
    public Optional<Agreement> find(String id) {
        return Optional.ofNullable(em.find(Agreement.class, id));
    }

    @Override
    public Optional<Agreement> lock(String id) {
        return Optional.ofNullable(em.find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<String> unsignedAfter(LocalDate day, int limit) {
        return em.createQuery(
                        "select a.id from Agreement a where a.state = :state and a.signBy < :day order by a.id",
                        String.class)
                .setParameter("state", AgreementState.ACCEPTED)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<String> expiredBefore(LocalDate day, int limit) {
        return em.createQuery(
                        "select a.id from Agreement a where a.state in :states and a.expiresOn < :day order by a.id",
                        String.class)
                .setParameter("states", List.of(AgreementState.SIGNED, AgreementState.PERFORMING))
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Slice<Agreement> search(AgreementQuery query, AgreementSight sight, Page page) {
        long total = fill(em.createQuery("select count(a)" + FILTER, Long.class), query, sight)
                .getSingleResult();
        List<Agreement> items = fill(
                        em.createQuery("select a" + FILTER + " order by a.changedAt desc, a.id desc", Agreement.class),
                        query,
                        sight)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> typed, AgreementQuery query, AgreementSight sight) {
        String literal = query.text().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return typed.setParameter("text", "%" + literal + "%")
                .setParameter("plain", query.text())
                .setParameter("anyState", query.state() == null)
                .setParameter("state", query.state() == null ? AgreementState.PROPOSED : query.state())
                .setParameter("everything", sight.everything())
                .setParameter("publicData", sight.publicData())
                .setParameter("consortia", sight.consortia().isEmpty() ? List.of(NOTHING) : sight.consortia())
                .setParameter("own", sight.organisationId());
    }
}
