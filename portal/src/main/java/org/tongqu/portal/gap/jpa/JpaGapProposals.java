package org.tongqu.portal.gap.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.gap.GapProposal;
import org.tongqu.portal.gap.GapProposals;
import org.tongqu.portal.gap.ProposalKind;
import org.tongqu.portal.gap.ProposalState;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaGapProposals implements GapProposals {

    private static final String SERIES = "GP";
    private static final int DIGITS = 4;
    private static final String FILTER = " from GapProposal p where (:anyState = true or p.state = :state)"
            + " and (:anyKind = true or p.kind = :kind)";
    private static final String ORDER = " order by case when p.goneAt is null then 0 else 1 end,"
            + " p.mandatory desc, p.wishers desc, p.visitors desc, p.id";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void add(GapProposal proposal) {
        em.persist(proposal);
    }

    @Override
    public void remove(GapProposal proposal) {
        em.remove(proposal);
    }

    @Override
    public Optional<GapProposal> find(String id) {
        return Optional.ofNullable(em.find(GapProposal.class, id));
    }

    @Override
    public List<GapProposal> all() {
        return em.createQuery("select p from GapProposal p order by p.id", GapProposal.class)
                .getResultList();
    }

    @Override
    public Slice<GapProposal> list(ProposalState state, ProposalKind kind, Page page) {
        long total = fill(em.createQuery("select count(p)" + FILTER, Long.class), state, kind)
                .getSingleResult();
        List<GapProposal> items = fill(em.createQuery("select p" + FILTER + ORDER, GapProposal.class), state, kind)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, ProposalState state, ProposalKind kind) {
        return query.setParameter("anyState", state == null)
                .setParameter("state", state == null ? ProposalState.PROPOSED : state)
                .setParameter("anyKind", kind == null)
                .setParameter("kind", kind == null ? ProposalKind.CATALOGUE : kind);
    }
}
