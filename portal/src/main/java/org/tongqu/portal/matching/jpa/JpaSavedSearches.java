package org.tongqu.portal.matching.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.matching.SavedSearch;
import org.tongqu.portal.matching.SavedSearchRepository;
import org.tongqu.portal.store.Numbers;

@ApplicationScoped
class JpaSavedSearches implements SavedSearchRepository {

    private static final String SERIES = "SS-";
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
    public void add(SavedSearch search) {
        em.persist(search);
    }

    @Override
    public void remove(SavedSearch search) {
        em.remove(search);
    }

    @Override
    public Optional<SavedSearch> find(String id) {
        return Optional.ofNullable(em.find(SavedSearch.class, id));
    }

    @Override
    public List<SavedSearch> of(String username) {
        return em.createQuery(
                        "select s from SavedSearch s where s.username = :username order by s.createdAt desc, s.id desc",
                        SavedSearch.class)
                .setParameter("username", username)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<SavedSearch> lockDue(OffsetDateTime now) {
        List<SavedSearch> due = em.createNativeQuery(
                        "select * from portal.saved_search where alert and next_look_at <= ?"
                                + " order by next_look_at, id limit 1 for update skip locked",
                        SavedSearch.class)
                .setParameter(1, now)
                .getResultList();
        return due.stream().findFirst();
    }
}
