package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.OrderFacts;

/** Reads what goes through the gateway for an order; both sides read the same. */
@ApplicationScoped
@Transactional
public class DeliveryBook {

    private static final String READ = "usage.read";

    private DeliveryRepository delivery;
    private DeliveryDesk desk;

    protected DeliveryBook() {} // for CDI proxies

    @Inject
    public DeliveryBook(DeliveryRepository delivery, DeliveryDesk desk) {
        this.delivery = delivery;
        this.desk = desk;
    }

    /**
     * What went through the gateway lately.
     *
     * @param path where the buyer calls, below the address of the platform
     * @param limits what the order may call; absent if the product has no service
     * @param used calls of this month that count in the quota
     * @param month that month
     * @param slots calls by slots of time, oldest first, without gaps
     */
    public record Flow(String path, ServiceLimits limits, long used, YearMonth month, List<CallCount> slots) {}

    /**
     * A call as both sides see it.
     *
     * @param id its number; with it the use is recorded
     * @param key the visible part of the key; empty for a file that was taken by a link
     * @param method method of HTTP, or FILE
     * @param status HTTP status of the provider's answer; 0 for none
     * @param reason why it failed; empty otherwise
     */
    public record Call(
            long id,
            String key,
            CallState state,
            String method,
            OffsetDateTime startedAt,
            OffsetDateTime endedAt,
            int status,
            long bytes,
            String reason) {

        static Call of(GatewayCall call) {
            return new Call(
                    call.id(),
                    call.keyId() == null ? "" : DeliveryKey.PREFIX + call.keyId(),
                    call.state(),
                    call.method(),
                    call.startedAt(),
                    call.endedAt(),
                    call.status(),
                    call.bytes(),
                    call.reason());
        }
    }

    /** How the gateway is used for an order. */
    @Needs(READ)
    public Flow flow(String orderId, CallSpan span) {
        OrderFacts order = desk.order(orderId);
        Instant now = desk.now().toInstant();
        YearMonth month = YearMonth.parse(BillingPeriod.of(now).toString());
        ServiceLimits limits = delivery.service(order.product().id())
                .map(ServiceAddress::limits)
                .orElse(null);
        long used = delivery.meter(orderId).map(meter -> meter.used(month)).orElse(0L);
        return new Flow("/gateway/" + orderId + "/", limits, used, month, slots(orderId, span, now));
    }

    private List<CallCount> slots(String orderId, CallSpan span, Instant now) {
        Map<LocalDateTime, CallCount> counted = delivery.counts(orderId, span, span.since(now)).stream()
                .collect(Collectors.toMap(CallCount::from, Function.identity()));
        return IntStream.range(0, span.slots())
                .mapToObj(number -> span.slot(number, now))
                .map(from -> counted.getOrDefault(from, new CallCount(from, 0, 0)))
                .toList();
    }

    /** The calls of an order, newest first. */
    @Needs(READ)
    public Slice<Call> calls(String orderId, Page page) {
        return delivery.calls(desk.order(orderId).id(), page).map(Call::of);
    }
}
