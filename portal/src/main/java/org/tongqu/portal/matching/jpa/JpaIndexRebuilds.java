package org.tongqu.portal.matching.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.matching.IndexRebuild;
import org.tongqu.portal.matching.IndexRebuilds;

@ApplicationScoped
class JpaIndexRebuilds implements IndexRebuilds {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(IndexRebuild rebuild) {
        em.persist(rebuild);
        em.flush();
    }

    @Override
    public Optional<IndexRebuild> find(long id) {
        return Optional.ofNullable(em.find(IndexRebuild.class, id));
    }

    @Override
    public Optional<IndexRebuild> last() {
        return em
                .createQuery("select r from IndexRebuild r order by r.id desc", IndexRebuild.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<IndexRebuild> running() {
        return em.createQuery("select r from IndexRebuild r where r.endedAt is null", IndexRebuild.class)
                .getResultList();
    }

    @Override
    public long lastEnded() {
        Long id = em.createQuery("select max(r.id) from IndexRebuild r where r.endedAt is not null", Long.class)
                .getSingleResult();
        return id == null ? 0 : id;
    }

    @Override
    public Optional<IndexRebuild> wholeBehind(long id) {
        return em
                .createQuery(
                        "select r from IndexRebuild r where r.id > :id and r.whole = true and r.endedAt is not null"
                                + " and r.failure is null order by r.id desc",
                        IndexRebuild.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void keep(int latest) {
        em.createNativeQuery("delete from portal.index_rebuild where id not in"
                        + " (select id from portal.index_rebuild order by id desc limit ?)")
                .setParameter(1, latest)
                .executeUpdate();
    }
}
