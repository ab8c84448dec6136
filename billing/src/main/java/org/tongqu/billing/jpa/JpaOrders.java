package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;

/** Orders in table {@code data_order}. */
@ApplicationScoped
public class JpaOrders implements Orders {

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
    public Map<String, Order> all(Collection<String> orderIds) {
        if (orderIds.isEmpty()) {
            return Map.of();
        }
        return store.em()
                .createQuery("select o from DataOrder o where o.id in :ids", Order.class)
                .setParameter("ids", orderIds)
                .getResultStream()
                .collect(Collectors.toMap(Order::id, Function.identity()));
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
    public Slice<Order> list(Window window) {
        return store.slice(Order.class, "from DataOrder e", Map.of(), window);
    }
}
