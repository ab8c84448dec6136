package org.tongqu.portal.authorisation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.AuthorisationRepository;
import org.tongqu.portal.store.Numbers;

@ApplicationScoped
class JpaAuthorisations implements AuthorisationRepository {

    // Contracts of all kinds share the series AG in the demo data; authorisations registered here have their own.
    private static final String SERIES = "AU";
    private static final int DIGITS = 4;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void add(AuthorisationAgreement agreement) {
        em.persist(agreement);
    }

    @Override
    public Optional<AuthorisationAgreement> find(String id) {
        return Optional.ofNullable(em.find(AuthorisationAgreement.class, id));
    }

    @Override
    public List<AuthorisationAgreement> all() {
        return em.createQuery("select a from AuthorisationAgreement a order by a.id", AuthorisationAgreement.class)
                .getResultList();
    }

    @Override
    public List<AuthorisationAgreement> covering(String productId) {
        return em.createQuery(
                        "select distinct a from AuthorisationAgreement a join a.products p"
                                + " where p.productId = :product order by a.id",
                        AuthorisationAgreement.class)
                .setParameter("product", productId)
                .getResultList();
    }
}
