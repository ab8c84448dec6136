package org.tongqu.portal.delivery.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.delivery.DeliveredFile;
import org.tongqu.portal.delivery.HandOver;
import org.tongqu.portal.delivery.HandOverRepository;

/** All query texts are constants. */
@ApplicationScoped
class JpaHandOvers implements HandOverRepository {

    private static final int CONTENT = 3;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Optional<HandOver> handOver(String orderId) {
        return Optional.ofNullable(em.find(HandOver.class, orderId));
    }

    @Override
    public void add(HandOver handOver) {
        em.persist(handOver);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<HandOver> lockSilent(OffsetDateTime now, int limit) {
        return em.createNativeQuery(
                        "select * from portal.hand_over where state = 'DELIVERED' and accept_until <= ?"
                                + " order by order_id limit ? for update skip locked",
                        HandOver.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }

    @Override
    public Optional<DeliveredFile> file(long id) {
        return Optional.ofNullable(em.find(DeliveredFile.class, id));
    }

    @Override
    public List<DeliveredFile> filesOf(String orderId) {
        return em.createQuery(
                        "select f from DeliveredFile f where f.orderId = :order and f.removedAt is null order by f.id desc",
                        DeliveredFile.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    @Override
    public void add(DeliveredFile file) {
        em.persist(file);
    }

    @Override
    public void addPart(long fileId, int no, byte[] content) {
        em.createNativeQuery("insert into portal.delivered_part (file_id, no, content) values (?, ?, ?)")
                .setParameter(1, fileId)
                .setParameter(2, no)
                .setParameter(CONTENT, content)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<byte[]> part(long fileId, int no) {
        List<byte[]> found = em.createNativeQuery(
                        "select content from portal.delivered_part where file_id = ? and no = ?")
                .setParameter(1, fileId)
                .setParameter(2, no)
                .getResultList();
        return found.stream().findFirst();
    }

    @Override
    public void dropParts(long fileId) {
        em.createNativeQuery("delete from portal.delivered_part where file_id = ?")
                .setParameter(1, fileId)
                .executeUpdate();
    }

    @Override
    public String seal(String fresh) {
        return seal().or(() -> {
                    em.createNativeQuery(
                                    "insert into portal.delivery_seal (id, value) values (1, ?) on conflict do nothing")
                            .setParameter(1, fresh)
                            .executeUpdate();
                    return seal();
                })
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Optional<String> seal() {
        List<String> found = em.createNativeQuery("select value from portal.delivery_seal where id = 1")
                .getResultList();
        return found.stream().findFirst();
    }
}
