package org.tongqu.portal.delivery.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.delivery.FileCopy;
import org.tongqu.portal.delivery.FileCopyRepository;

/** All query texts are constants. */
@ApplicationScoped
class JpaFileCopies implements FileCopyRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('portal.file_copy_seq')")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void add(FileCopy copy) {
        em.persist(copy);
    }

    @Override
    public Optional<FileCopy> find(String code) {
        return Optional.ofNullable(em.find(FileCopy.class, code));
    }

    @Override
    public Optional<FileCopy> lock(String code) {
        return Optional.ofNullable(em.find(FileCopy.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<FileCopy> ofDigest(String digest, int limit) {
        return em.createQuery(
                        "select c from FileCopy c where c.digest = :digest order by c.handedAt desc, c.code",
                        FileCopy.class)
                .setParameter("digest", digest)
                .setMaxResults(limit)
                .getResultList();
    }
}
