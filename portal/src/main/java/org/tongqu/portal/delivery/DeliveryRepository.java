package org.tongqu.portal.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps services, keys, meters and calls. */
public interface DeliveryRepository {

    Optional<ServiceAddress> service(String productId);

    void add(ServiceAddress service);

    void remove(ServiceAddress service);

    Optional<DeliveryKey> key(String id);

    /** The keys of an order, newest first. */
    List<DeliveryKey> keysOf(String orderId);

    void add(DeliveryKey key);

    /** The meter of an order, locked until the transaction ends; it begins with the first call. */
    GatewayMeter lockMeter(String orderId, YearMonth month, Instant now);

    Optional<GatewayMeter> meter(String orderId);

    void add(GatewayCall call);

    /** A call, locked until the transaction ends. */
    GatewayCall lockCall(long id);

    /** The oldest call that began before and is still under way, locked; none that somebody else has locked. */
    Optional<GatewayCall> lockLost(OffsetDateTime before);

    /** The calls of an order, newest first. */
    Slice<GatewayCall> calls(String orderId, Page page);

    /** How many calls of an order ended how, by slots of time; slots without calls are left out. */
    List<CallCount> counts(String orderId, CallSpan span, Instant since);
}
