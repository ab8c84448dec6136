package org.tongqu.portal.cancellation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.cancellation.OrderCancellation;
import org.tongqu.portal.cancellation.OrderCancellationRepository;
import org.tongqu.portal.store.Numbers;

@ApplicationScoped
class JpaOrderCancellations implements OrderCancellationRepository {

    private static final String SERIES = "OC";
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
    public void add(OrderCancellation cancellation) {
        em.persist(cancellation);
    }

    @Override
    public Optional<OrderCancellation> find(String id) {
        return Optional.ofNullable(em.find(OrderCancellation.class, id));
    }

    @Override
    public Optional<OrderCancellation> lock(String id) {
        return Optional.ofNullable(em.find(OrderCancellation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<OrderCancellation> ofOrder(String orderId) {
        return em.createQuery(
                        "select c from OrderCancellation c where c.orderId = :order order by c.submittedAt desc, c.id desc",
                        OrderCancellation.class)
                .setParameter("order", orderId)
                .getResultList();
    }
}
