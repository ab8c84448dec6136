package org.tongqu.portal.agreement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.AmendmentRepository;
import org.tongqu.portal.agreement.AmendmentState;

@ApplicationScoped
class JpaAmendments implements AmendmentRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(Amendment amendment) {
        em.persist(amendment);
    }

    @Override
    public Optional<Amendment> find(String agreementId, int seq) {
        return find(agreementId + "/" + seq);
    }

    @Override
    public Optional<Amendment> find(String id) {
        return Optional.ofNullable(em.find(Amendment.class, id));
    }

    @Override
    public List<Amendment> of(String agreementId) {
        return em.createQuery(
                        "select m from Amendment m where m.agreementId = :agreement order by m.seq", Amendment.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    @Override
    public List<Amendment> pendingOf(String organisationId, int limit) {
        return em.createQuery(
                        "select m from Amendment m where m.state in :pending and m.agreementId in"
                                + " (select p.agreement.id from AgreementParty p where p.organisationId = :own"
                                + " and p.agreement.state in :inForce) order by m.lastDay, m.id",
                        Amendment.class)
                .setParameter("pending", AmendmentState.PENDING)
                .setParameter("own", organisationId)
                .setParameter("inForce", List.of(AgreementState.SIGNED, AgreementState.PERFORMING))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<String> overdue(LocalDate day, int limit) {
        return em.createQuery(
                        "select m.id from Amendment m where m.state in :pending and (m.lastDay < :day or"
                                + " m.agreementId in (select a.id from Agreement a where a.state = :ended))"
                                + " order by m.id",
                        String.class)
                .setParameter("pending", AmendmentState.PENDING)
                .setParameter("day", day)
                .setParameter("ended", AgreementState.TERMINATED)
                .setMaxResults(limit)
                .getResultList();
    }
}
