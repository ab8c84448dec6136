package org.tongqu.portal.feedback.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.feedback.InvitationState;
import org.tongqu.portal.feedback.Invitations;
import org.tongqu.portal.feedback.MatchInvitation;
import org.tongqu.portal.feedback.Pair;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaInvitations implements Invitations {

    private static final String SERIES = "MI";
    private static final int DIGITS = 4;
    private static final String RECEIVED = " from MatchInvitation i where :own = '' or i.toOrganisation = :own";
    private static final String SENT = " from MatchInvitation i where :own = '' or i.fromOrganisation = :own";
    private static final String WAITING_FIRST = " order by i.answeredAt desc nulls first, i.sentAt desc, i.id desc";
    private static final String LATEST_FIRST = " order by i.sentAt desc, i.id desc";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void add(MatchInvitation invitation) {
        em.persist(invitation);
    }

    @Override
    public Optional<MatchInvitation> lock(String id) {
        return Optional.ofNullable(em.find(MatchInvitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<MatchInvitation> open(Pair pair, Side side) {
        return em.createQuery(
                        "select i from MatchInvitation i where i.demandId = :demand and i.productId = :product"
                                + " and i.side = :side and i.state = :state",
                        MatchInvitation.class)
                .setParameter("demand", pair.demandId())
                .setParameter("product", pair.productId())
                .setParameter("side", side)
                .setParameter("state", InvitationState.SENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MatchInvitation> about(Side side, String own) {
        String object = side == Side.DEMAND ? "i.demandId" : "i.productId";
        return em.createQuery(
                        "select i from MatchInvitation i where " + object + " = :own" + LATEST_FIRST,
                        MatchInvitation.class)
                .setParameter("own", own)
                .getResultList();
    }

    @Override
    public Slice<MatchInvitation> received(String organisationId, Page page) {
        return slice(RECEIVED, WAITING_FIRST, organisationId, page);
    }

    @Override
    public Slice<MatchInvitation> sent(String organisationId, Page page) {
        return slice(SENT, LATEST_FIRST, organisationId, page);
    }

    private Slice<MatchInvitation> slice(String from, String order, String organisationId, Page page) {
        long total = em.createQuery("select count(i)" + from, Long.class)
                .setParameter("own", organisationId)
                .getSingleResult();
        List<MatchInvitation> items = em.createQuery("select i" + from + order, MatchInvitation.class)
                .setParameter("own", organisationId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }
}
