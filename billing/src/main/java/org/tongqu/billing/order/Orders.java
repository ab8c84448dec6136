package org.tongqu.billing.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.Window;

/** All orders. */
public interface Orders {

    /** Keeps a new order. */
    void add(Order order);

    /** The order with that number. */
    Optional<Order> find(String orderId);

    /** The order with that number as it is now, while no one can change it or report usage for it. */
    Optional<Order> lock(String orderId);

    /**
     * The orders with those numbers that exist, by number, held until the transaction ends: nobody can change them
     * meanwhile, but others may report use for them at the same time.
     */
    Map<String, MeteredOrder> heldForUsage(Collection<String> orderIds);

    /** The orders in which the party buys or sells, newest first. */
    Slice<Order> ofParty(PartyRef party, Window window);

    /** The orders placed under a contract of the house, oldest first. */
    List<Order> ofContract(String contractRef);

    /** Numbers of running orders, at most so many, whose last day lies before that day, the longest over first. */
    List<String> overBefore(LocalDate day, int limit);

    /** All orders, newest first. */
    Slice<Order> list(Window window);

    /**
     * The order with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default Order get(String orderId) {
        return find(orderId).orElseThrow(() -> new UnknownDocument(DocumentKind.ORDER, orderId));
    }
}
