package org.tongqu.portal.settlement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.settlement.PastSettlement;
import org.tongqu.portal.settlement.PastSettlementRepository;

@ApplicationScoped
class JpaPastSettlements implements PastSettlementRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(PastSettlement settlement) {
        em.persist(settlement);
    }

    @Override
    public List<PastSettlement> of(Collection<String> consortiumIds, LocalDate until) {
        if (consortiumIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s from PastSettlement s where s.consortiumId in :consortia and s.settledOn <= :until"
                                + " order by s.settledOn, s.id",
                        PastSettlement.class)
                .setParameter("consortia", consortiumIds)
                .setParameter("until", until)
                .getResultList();
    }
}
