package org.tongqu.billing.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.order.MeteredOrder;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;

/** Orders in memory. */
final class MemoryOrders implements Orders {

    private final Shelf<Order> shelf;

    MemoryOrders(Undo undo) {
        shelf = new Shelf<>(undo);
    }

    List<Order> all() {
        return shelf.all();
    }

    @Override
    public void add(Order order) {
        shelf.add(order.id(), order);
    }

    @Override
    public Optional<Order> find(String orderId) {
        return shelf.find(orderId);
    }

    @Override
    public Optional<Order> lock(String orderId) {
        return find(orderId);
    }

    @Override
    public Map<String, MeteredOrder> heldForUsage(Collection<String> orderIds) {
        Map<String, MeteredOrder> held = new HashMap<>();
        for (String id : orderIds) {
            find(id).ifPresent(order -> held.put(
                    id,
                    new MeteredOrder(
                            order.status(),
                            order.terms().startsOn(),
                            order.terms().endsOn(),
                            order.shareAgreement().orElse(null))));
        }
        return held;
    }

    @Override
    public Slice<Order> ofParty(PartyRef party, Window window) {
        return shelf.newest(
                order -> order.buyer().equals(party) || order.seller().equals(party), window);
    }

    @Override
    public List<Order> ofContract(String contractRef) {
        return shelf.where(order -> order.contractRef().equals(contractRef));
    }

    @Override
    public List<String> overBefore(LocalDate day, int limit) {
        return shelf
                .where(order ->
                        order.status().isRunning() && order.terms().endsOn().isBefore(day))
                .stream()
                .sorted(Comparator.comparing((Order order) -> order.terms().endsOn())
                        .thenComparing(Order::id))
                .map(Order::id)
                .limit(limit)
                .toList();
    }

    @Override
    public Slice<Order> list(Window window) {
        return shelf.newest(order -> true, window);
    }
}
