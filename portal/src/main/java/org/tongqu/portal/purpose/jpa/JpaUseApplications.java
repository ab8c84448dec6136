package org.tongqu.portal.purpose.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplicationRepository;
import org.tongqu.portal.purpose.UseApplicationState;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaUseApplications implements UseApplicationRepository {

    private static final String SERIES = "UA";
    private static final int DIGITS = 4;
    private static final String OF =
            " from UseApplication a where (:any = true or a.applicantId = :organisation or a.providerId = :organisation)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void add(UseApplication application) {
        em.persist(application);
    }

    @Override
    public Optional<UseApplication> find(String id) {
        return Optional.ofNullable(em.find(UseApplication.class, id));
    }

    @Override
    public Optional<UseApplication> lock(String id) {
        return Optional.ofNullable(em.find(UseApplication.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Slice<UseApplication> of(String organisationId, Page page) {
        long total = em.createQuery("select count(a)" + OF, Long.class)
                .setParameter("any", organisationId.isEmpty())
                .setParameter("organisation", organisationId)
                .getSingleResult();
        List<UseApplication> items = em.createQuery(
                        "select a" + OF + " order by a.changedAt desc, a.id desc", UseApplication.class)
                .setParameter("any", organisationId.isEmpty())
                .setParameter("organisation", organisationId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    public List<UseApplication> approved(String applicantId, String productId) {
        return em.createQuery(
                        "select a from UseApplication a where a.applicantId = :applicant and a.productId = :product"
                                + " and a.state = :state order by a.changedAt desc, a.id desc",
                        UseApplication.class)
                .setParameter("applicant", applicantId)
                .setParameter("product", productId)
                .setParameter("state", UseApplicationState.APPROVED)
                .getResultList();
    }
}
