package org.tongqu.portal.consortium.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumQuery;
import org.tongqu.portal.consortium.ConsortiumRepository;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.consortium.MemberState;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.jpa.WalkSql;

@ApplicationScoped
class JpaConsortia implements ConsortiumRepository {

    private static final String SERIES = "IC";
    private static final int DIGITS = 3;

    private static final String WORDS = " (lower(c.name) like :text escape '!'"
            + " or lower(c.purpose) like :text escape '!' or lower(c.id) like :text escape '!')";

    private static final String CHOSEN = " and (:anyState = true or c.state = :state)"
            + " and (:member = '' or c.id in (select m.consortium.id from ConsortiumMember m"
            + " where m.organisationId = :member and m.state <> :declined))"
            + " and (:everything = true or c.state <> :forming or c.id in (select o.consortium.id"
            + " from ConsortiumMember o where o.organisationId = :own))";

    private static final String FILTER = " from Consortium c where" + WORDS + CHOSEN;

    /** Nobody ranks what is still forming, so its words are looked up here. */
    private static final String RANKED =
            " from Consortium c where (c.id in :ids or c.state = :forming and" + WORDS + ")" + CHOSEN;

    private static final WalkSql WALK = new WalkSql("portal.consortium", "", "t.lead_id = ?3");

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
    public void add(Consortium consortium) {
        em.persist(consortium);
    }

    @Override
    public List<Consortium> find(Collection<String> ids) {
        return em.createQuery("select c from Consortium c where c.id in :ids", Consortium.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Optional<Consortium> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Consortium.class, id));
    }

    @Override
    public Slice<Consortium> search(ConsortiumQuery query, boolean everything, String organisationId, Page page) {
        long total = fill(em.createQuery("select count(c)" + FILTER, Long.class), query, everything, organisationId)
                .getSingleResult();
        List<Consortium> items = fill(
                        em.createQuery("select c" + FILTER + " order by c.id", Consortium.class),
                        query,
                        everything,
                        organisationId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    public List<String> fitting(
            ConsortiumQuery query, Collection<String> ids, boolean everything, String organisationId) {
        return fill(em.createQuery("select c.id" + RANKED, String.class), query, everything, organisationId)
                .setParameter("ids", ids.isEmpty() ? List.of("") : ids)
                .getResultList();
    }

    @Override
    public List<String> of(String organisationId) {
        return em.createQuery(
                        "select m.consortium.id from ConsortiumMember m where m.organisationId = :organisation"
                                + " and m.state = :active order by m.consortium.id",
                        String.class)
                .setParameter("organisation", organisationId)
                .setParameter("active", MemberState.ACTIVE)
                .getResultList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return WALK.numbers(em, walk);
    }

    private static <T> TypedQuery<T> fill(
            TypedQuery<T> typed, ConsortiumQuery query, boolean everything, String organisationId) {
        String literal = query.text()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return typed.setParameter("text", "%" + literal + "%")
                .setParameter("anyState", query.state() == null)
                .setParameter("state", query.state() == null ? ConsortiumState.OPERATING : query.state())
                .setParameter("member", query.memberId())
                .setParameter("declined", MemberState.DECLINED)
                .setParameter("everything", everything)
                .setParameter("forming", ConsortiumState.FORMING)
                .setParameter("own", organisationId);
    }
}
