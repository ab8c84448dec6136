package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.usage.Metering;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.trade.OrderNotFound;
import org.tongqu.portal.trade.UsageIntake;

/** Writes the book of calls: each is entered before it begins and marked as it goes on, in a transaction of its own. */
@ApplicationScoped
@Transactional
public class GatewayCalls {

    /** After this time a call that is still under way has lost its node; longer than any call may take ({@link Patience}). */
    static final Duration LOST = Duration.ofMinutes(10);

    /** In place of a method of HTTP. */
    static final String FILE = "FILE";

    private static final int OK = 200;

    /** Units of which a call, or the taking of a file, is one. */
    private static final Set<String> CALLS = Set.of(ChargeUnit.CALL.original(), ChargeUnit.THOUSAND_CALLS.original());

    private static final String COPY = ChargeUnit.COPY.original();

    private DeliveryRepository delivery;
    private Orders orders;
    private Metering metering;
    private QuotaAlarm alarm;
    private Clock clock;

    protected GatewayCalls() {} // for CDI proxies

    @Inject
    public GatewayCalls(DeliveryRepository delivery, Orders orders, Metering metering, QuotaAlarm alarm, Clock clock) {
        this.delivery = delivery;
        this.orders = orders;
        this.metering = metering;
        this.alarm = alarm;
        this.clock = clock;
    }

    /**
     * A call that was let in.
     *
     * @param id its number
     * @param orderId whose call it is
     * @param service where it goes
     */
    public record LetIn(long id, String orderId, ServiceAddress service) {}

    /**
     * Lets a call in and counts it.
     *
     * @throws KeyRefused if the key is unknown, revoked or over
     * @throws OrderNotFound if the key is not one of the order
     * @throws OrderClosed if the order is not in use today
     * @throws ServiceNotFound if the provider has no service for what was ordered
     * @throws TooManyCalls if the pace or the quota is exceeded
     */
    @Needs("gateway.call")
    public LetIn letIn(String keyValue, String orderId, String method) {
        Instant now = clock.instant();
        OffsetDateTime present = OffsetDateTime.now(clock);
        DeliveryKey key = delivery.key(DeliveryKey.idOf(keyValue))
                .filter(known -> known.opensWith(keyValue, present))
                .orElseThrow(KeyRefused::new);
        Order order = orders.find(orderId)
                .filter(found -> found.id().equals(key.orderId()))
                .orElseThrow(() -> new OrderNotFound(orderId));
        requireOpen(order, now);
        ServiceAddress service = delivery.service(order.product().id()).orElseThrow(() -> new ServiceNotFound(orderId));
        YearMonth month = month(now);
        GatewayMeter meter = delivery.lockMeter(orderId, month, now);
        meter.letIn(service.limits(), month, now, Duration.between(now, firstMoment(month.plusMonths(1))));
        alarm.check(order, service.limits(), month, meter.used(month));
        GatewayCall call = new GatewayCall(orderId, key.id(), month, method, present);
        delivery.add(call);
        return new LetIn(call.id(), orderId, service);
    }

    /**
     * Begins the taking of a file, which is at hand already; it ends as a call does.
     *
     * @return number of the taking
     * @throws OrderClosed if the order is not in use today
     */
    @SystemOnly
    public long beginFile(String orderId) {
        Instant now = clock.instant();
        requireOpen(orders.get(orderId), now);
        YearMonth month = month(now);
        delivery.lockMeter(orderId, month, now).count(month);
        GatewayCall call = new GatewayCall(orderId, null, month, FILE, OffsetDateTime.now(clock));
        call.answered(OK);
        delivery.add(call);
        return call.id();
    }

    private static void requireOpen(Order order, Instant now) {
        boolean inTerm = !BillingPeriod.dateOf(now).isBefore(order.terms().startsOn())
                && !BillingPeriod.dateOf(now).isAfter(order.terms().endsOn());
        if (order.status() != OrderState.ACTIVE || !inTerm) {
            throw new OrderClosed(order.id());
        }
    }

    private static YearMonth month(Instant now) {
        return YearMonth.parse(BillingPeriod.of(now).toString());
    }

    private static Instant firstMoment(YearMonth month) {
        return month.atDay(1).atStartOfDay(BillingPeriod.ZONE).toInstant();
    }

    /** The provider has answered well and whole; from now on something may reach the buyer. */
    @SystemOnly
    public void answered(long id, int status) {
        delivery.lockCall(id).answered(status);
    }

    /**
     * The whole answer was handed out: if the price counts calls, the use is recorded in the same transaction. Again, it does
     * nothing.
     */
    @SystemOnly
    public void delivered(long id, long bytes) {
        GatewayCall call = delivery.lockCall(id);
        if (call.state() == CallState.DELIVERED) {
            return;
        }
        call.delivered(bytes, OffsetDateTime.now(clock));
        if (isCounted(call)) {
            metering.record(List.of(new UsageRecord(
                    call.orderId(),
                    UsageIntake.GATEWAY,
                    String.valueOf(id),
                    BigDecimal.ONE,
                    call.startedAt().toInstant())));
        }
    }

    /** How many containers or days an answer was worth, only its provider knows and tells. */
    private boolean isCounted(GatewayCall call) {
        String unit = orders.get(call.orderId()).plan().unit().name();
        return CALLS.contains(unit) || FILE.equals(call.method()) && COPY.equals(unit);
    }

    /** The call came to nothing and does not count in the quota. Again, it does nothing. */
    @SystemOnly
    public void failed(long id, int status, String reason) {
        GatewayCall call = delivery.lockCall(id);
        if (call.state() == CallState.FAILED) {
            return;
        }
        call.failed(status, reason, OffsetDateTime.now(clock));
        giveBack(call);
    }

    /**
     * Closes one call whose node is gone. If it may have been delivered it keeps its place in the quota.
     *
     * @return false if there is none
     */
    @SystemOnly
    public boolean closeLost() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<GatewayCall> lost = delivery.lockLost(now.minus(LOST));
        lost.ifPresent(call -> {
            call.abandoned(now);
            if (call.state() == CallState.FAILED) {
                giveBack(call);
            } else {
                alarm.interrupted(orders.get(call.orderId()), call);
            }
        });
        return lost.isPresent();
    }

    private void giveBack(GatewayCall call) {
        delivery.lockMeter(call.orderId(), call.month(), clock.instant()).giveBack(call.month());
    }

    /** The key is unknown, revoked or over; which one is not said. */
    public static class KeyRefused extends Refusal {
        private static final long serialVersionUID = 1L;

        KeyRefused() {
            super(Kind.NOT_AUTHENTICATED, "delivery.badKey");
        }
    }

    /** The order is not in use today. */
    public static class OrderClosed extends Refusal {
        private static final long serialVersionUID = 1L;

        OrderClosed(String orderId) {
            super(Kind.NOT_PERMITTED, "delivery.orderClosed", orderId);
        }
    }

    /** The provider has not said where the service is. */
    public static class ServiceNotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        ServiceNotFound(String orderId) {
            super(Kind.NOT_FOUND, "delivery.noService", orderId);
        }
    }
}
