package org.tongqu.portal.demand.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demand.DemandQuestion;
import org.tongqu.portal.demand.DemandResponse;
import org.tongqu.portal.demand.Exchanges;

@ApplicationScoped
class JpaExchanges implements Exchanges {

    private static final String DEMAND = "demand";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(DemandResponse response) {
        em.persist(response);
    }

    @Override
    public Optional<DemandResponse> response(String demandId, String organisationId) {
        return responses(demandId).stream()
                .filter(response -> response.organisationId().equals(organisationId))
                .findFirst();
    }

    @Override
    public List<DemandResponse> responses(String demandId) {
        return em.createQuery(
                        "select r from DemandResponse r where r.demandId = :demand and r.withdrawnAt is null"
                                + " order by r.submittedAt, r.id",
                        DemandResponse.class)
                .setParameter(DEMAND, demandId)
                .getResultList();
    }

    @Override
    public void add(DemandQuestion question) {
        em.persist(question);
    }

    @Override
    public Optional<DemandQuestion> question(long id) {
        return Optional.ofNullable(em.find(DemandQuestion.class, id));
    }

    @Override
    public List<DemandQuestion> questions(String demandId) {
        return em.createQuery(
                        "select q from DemandQuestion q where q.demandId = :demand order by q.askedAt, q.id",
                        DemandQuestion.class)
                .setParameter(DEMAND, demandId)
                .getResultList();
    }
}
