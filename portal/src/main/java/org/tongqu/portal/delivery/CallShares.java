package org.tongqu.portal.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which orders and hosts hold how many of a node's places for calls under way, so that a slow service, or a buyer who calls
 * much at once, leaves places to the others.
 *
 * <p>An order holds a quarter of the 48 places at most, a host a third, so that a second order of a host still gets through.
 */
final class CallShares {

    /** Calls of an order, and to a host, under way on a node. Platform rules. */
    static final int OF_ORDER = 12;

    static final int OF_HOST = 16;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, Integer> held = new HashMap<>();

    /** A place that is held until it is closed, once. */
    @FunctionalInterface
    interface Share extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a place.
     *
     * @throws TooManyCalls if the order or the host holds its share already
     */
    synchronized Share take(String orderId, String host) {
        String order = "order " + orderId;
        String service = "host " + host.toLowerCase(Locale.ROOT);
        require(order, OF_ORDER);
        require(service, OF_HOST);
        held.merge(order, 1, Integer::sum);
        held.merge(service, 1, Integer::sum);
        return () -> leave(order, service);
    }

    private void require(String name, int most) {
        if (held.getOrDefault(name, 0) >= most) {
            throw new TooManyCalls("delivery.shareUsed", PAUSE, most);
        }
    }

    private synchronized void leave(String... names) {
        for (String name : names) {
            held.computeIfPresent(name, (same, count) -> count == 1 ? null : count - 1);
        }
    }
}
