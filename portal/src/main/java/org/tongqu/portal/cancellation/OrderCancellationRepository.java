package org.tongqu.portal.cancellation;

import java.util.List;
import java.util.Optional;

/** Keeps cancellations of orders. */
public interface OrderCancellationRepository {

    /** A number nobody has yet, for example {@code OC-0001}. */
    String nextId();

    void add(OrderCancellation cancellation);

    Optional<OrderCancellation> find(String id);

    /** The cancellation, while nobody else can change it until the transaction ends. */
    Optional<OrderCancellation> lock(String id);

    /** The cancellations of an order, latest first. */
    List<OrderCancellation> ofOrder(String orderId);
}
