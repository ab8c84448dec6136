package org.tongqu.portal.feedback.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.feedback.Judgments;
import org.tongqu.portal.feedback.MatchJudgment;
import org.tongqu.portal.feedback.Pair;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.feedback.Source;

@ApplicationScoped
class JpaJudgments implements Judgments {

    private static final List<Source> OPINIONS = List.of(Source.ACCEPTED, Source.REJECTED);
    private static final String STANDING = "select j from MatchJudgment j where j.undoneAt is null";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void lock(Pair pair) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 66)) as text)")
                .setParameter(1, pair.demandId() + "/" + pair.productId())
                .getSingleResult();
    }

    @Override
    public void add(MatchJudgment judgment) {
        em.flush(); // otherwise the new one would be written before the old one is taken back
        em.persist(judgment);
    }

    @Override
    public Optional<MatchJudgment> opinion(Pair pair, Side side) {
        return em.createQuery(
                        STANDING + " and j.demandId = :demand and j.productId = :product and j.side = :side"
                                + " and j.source in :opinions",
                        MatchJudgment.class)
                .setParameter("demand", pair.demandId())
                .setParameter("product", pair.productId())
                .setParameter("side", side)
                .setParameter("opinions", OPINIONS)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MatchJudgment> opinions(Side side, String own) {
        String object = side == Side.DEMAND ? " and j.demandId = :own" : " and j.productId = :own";
        return em.createQuery(
                        STANDING + object
                                + " and j.side = :side and j.source in :opinions order by j.at desc, j.id desc",
                        MatchJudgment.class)
                .setParameter("own", own)
                .setParameter("side", side)
                .setParameter("opinions", OPINIONS)
                .getResultList();
    }

    @Override
    public boolean knows(Pair pair, Source outcome) {
        return !em.createQuery(
                        STANDING + " and j.demandId = :demand and j.productId = :product and j.source = :source",
                        MatchJudgment.class)
                .setParameter("demand", pair.demandId())
                .setParameter("product", pair.productId())
                .setParameter("source", outcome)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<MatchJudgment> standing() {
        return em.createQuery(STANDING + " order by j.demandId, j.productId, j.at, j.id", MatchJudgment.class)
                .getResultList();
    }
}
