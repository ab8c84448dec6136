package org.tongqu.portal.delivery.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.delivery.CallCount;
import org.tongqu.portal.delivery.CallSpan;
import org.tongqu.portal.delivery.DeliveryKey;
import org.tongqu.portal.delivery.DeliveryRepository;
import org.tongqu.portal.delivery.GatewayCall;
import org.tongqu.portal.delivery.GatewayMeter;
import org.tongqu.portal.delivery.ServiceAddress;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** All query texts are constants. */
@ApplicationScoped
class JpaDelivery implements DeliveryRepository {

    private static final String OF_ORDER = " from GatewayCall c where c.orderId = :order";

    private static final String COUNTS =
            """
            select date_trunc(?, started_at at time zone 'Asia/Shanghai') as slot,
                   count(*) filter (where state = 'DELIVERED'), count(*) filter (where state = 'FAILED')
            from portal.gateway_call where order_id = ? and started_at >= ? group by slot order by slot""";

    private static final int ORDER = 2;
    private static final int SINCE = 3;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Optional<ServiceAddress> service(String productId) {
        return Optional.ofNullable(em.find(ServiceAddress.class, productId));
    }

    @Override
    public void add(ServiceAddress service) {
        em.persist(service);
    }

    @Override
    public void remove(ServiceAddress service) {
        em.remove(service);
    }

    @Override
    public Optional<DeliveryKey> key(String id) {
        return Optional.ofNullable(em.find(DeliveryKey.class, id));
    }

    @Override
    public List<DeliveryKey> keysOf(String orderId) {
        return em.createQuery(
                        "select k from DeliveryKey k where k.orderId = :order order by k.createdAt desc, k.id",
                        DeliveryKey.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    @Override
    public void add(DeliveryKey key) {
        em.persist(key);
    }

    @Override
    public GatewayMeter lockMeter(String orderId, YearMonth month, Instant now) {
        em.createNativeQuery("insert into portal.gateway_meter (order_id, next_at, month, used) values (?, ?, ?, 0)"
                        + " on conflict do nothing")
                .setParameter(1, orderId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, month.toString())
                .executeUpdate();
        return em.find(GatewayMeter.class, orderId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<GatewayMeter> meter(String orderId) {
        return Optional.ofNullable(em.find(GatewayMeter.class, orderId));
    }

    @Override
    public void add(GatewayCall call) {
        em.persist(call);
    }

    @Override
    public GatewayCall lockCall(long id) {
        return em.find(GatewayCall.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<GatewayCall> lockLost(OffsetDateTime before) {
        return em
                .createNativeQuery(
                        "select * from portal.gateway_call where state in ('OPEN', 'ANSWERED') and started_at < ?"
                                + " order by started_at limit 1 for update skip locked",
                        GatewayCall.class)
                .setParameter(1, before)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Slice<GatewayCall> calls(String orderId, Page page) {
        long total = em.createQuery("select count(c)" + OF_ORDER, Long.class)
                .setParameter("order", orderId)
                .getSingleResult();
        List<GatewayCall> items = em.createQuery(
                        "select c" + OF_ORDER + " order by c.startedAt desc, c.id desc", GatewayCall.class)
                .setParameter("order", orderId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<CallCount> counts(String orderId, CallSpan span, Instant since) {
        List<Object[]> rows = em.createNativeQuery(COUNTS)
                .setParameter(1, span.unit())
                .setParameter(ORDER, orderId)
                .setParameter(SINCE, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(row -> new CallCount(
                        ((Timestamp) row[0]).toLocalDateTime(),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue()))
                .toList();
    }
}
