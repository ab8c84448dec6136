package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.order.MeteredOrder;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.order.Orders;

/** Orders in table {@code data_order}. */
@ApplicationScoped
public class JpaOrders implements Orders {

    /** Sorted, so that two batches for the same orders wait for each other instead of deadlocking. */
    private static final String HELD_FOR_USAGE =
            """
            select id, status, starts_on, ends_on, share_agreement_id from billing.data_order
            where id = any(?::text[]) order by id for key share""";

    private BillingStore store;

    protected JpaOrders() {} // for CDI proxies

    /** Orders in the store. */
    @Inject
    public JpaOrders(BillingStore store) {
        this.store = store;
    }

    @Override
    public void add(Order order) {
        store.em().persist(order);
    }

    @Override
    public Optional<Order> find(String orderId) {
        return Optional.ofNullable(store.em().find(Order.class, orderId));
    }

    @Override
    public Optional<Order> lock(String orderId) {
        return store.lock(Order.class, orderId);
    }

    @Override
    public Map<String, MeteredOrder> heldForUsage(Collection<String> orderIds) {
        Map<String, MeteredOrder> held = new HashMap<>();
        return orderIds.isEmpty()
                ? held
                : store.sql(connection -> {
                    try (PreparedStatement select = connection.prepareStatement(HELD_FOR_USAGE)) {
                        select.setArray(1, connection.createArrayOf("text", orderIds.toArray()));
                        Rows.read(
                                select,
                                row -> held.put(
                                        row.getString(1),
                                        new MeteredOrder(
                                                OrderState.valueOf(row.getString(2)),
                                                row.getObject(3, LocalDate.class),
                                                row.getObject(4, LocalDate.class),
                                                row.getString(5))));
                        return held;
                    }
                });
    }

    @Override
    public Slice<Order> ofParty(PartyRef party, Window window) {
        return store.slice(
                Order.class,
                "from DataOrder e where e.buyer = :party or e.seller = :party",
                Map.of("party", party),
                window);
    }

    @Override
    public List<Order> ofContract(String contractRef) {
        return store.em()
                .createQuery("select o from DataOrder o where o.contractRef = :contract order by o.id", Order.class)
                .setParameter("contract", contractRef)
                .getResultList();
    }

    @Override
    public List<String> overBefore(LocalDate day, int limit) {
        return store.em()
                .createQuery(
                        "select o.id from DataOrder o where o.endsOn < :day"
                                + " and o.status in (org.tongqu.billing.order.OrderState.ACTIVE,"
                                + " org.tongqu.billing.order.OrderState.SUSPENDED) order by o.endsOn, o.id",
                        String.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Slice<Order> list(Window window) {
        return store.slice(Order.class, "from DataOrder e", Map.of(), window);
    }
}
