package org.tongqu.portal.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.trade.OrderFacts;

/** A service, a key whose secret nobody keeps, and some calls of a product that costs nothing, so that nothing is charged. */
@Dependent
class DemoGateway {

    private static final int ID_BYTES = 9;
    private static final int SECRET_BYTES = 32;
    private static final int GOOD = 200;
    private static final int SIZE = 1_850;

    /** Every so manieth call got no answer in time. */
    private static final int LATE = 17;

    private static final Duration SPAN = Duration.ofHours(30);

    private final DeliveryRepository delivery;
    private final Secrets secrets;
    private final DeliveryDesk desk;

    @Inject
    DemoGateway(DeliveryRepository delivery, Secrets secrets, DeliveryDesk desk) {
        this.delivery = delivery;
        this.secrets = secrets;
        this.desk = desk;
    }

    void load(OrderFacts order, JsonNode line) {
        OffsetDateTime now = desk.now();
        ServiceAddress service = new ServiceAddress(order.product().id());
        ServiceLimits limits = new ServiceLimits(
                line.path("callsPerMinute").asInt(),
                line.path("burst").asInt(),
                line.path("callsPerMonth").asLong());
        service.change(line.path("address").asText(), limits, "demo", now);
        delivery.add(service);
        DeliveryKey key = key(order, line, now);
        delivery.add(key);
        desk.record("delivery.keyIssued", order.id(), Map.of("key", key.visible(), "label", key.label()));
        call(order, key, line.path("calls").asInt(), now);
    }

    private DeliveryKey key(OrderFacts order, JsonNode line, OffsetDateTime now) {
        DeliveryKey.Fresh fresh = new DeliveryKey.Fresh(secrets.random(ID_BYTES), secrets.random(SECRET_BYTES));
        OffsetDateTime end = order.endsOn()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(BillingPeriod.ZONE)
                .toOffsetDateTime();
        DeliveryKey.Term term = new DeliveryKey.Term(now.minus(SPAN), end);
        return new DeliveryKey(
                fresh,
                order.id(),
                line.path("key").asText(),
                term,
                line.path("by").asText());
    }

    /** Calls of the last hours, of this month only, since a quota is one of a month. */
    private void call(OrderFacts order, DeliveryKey key, int calls, OffsetDateTime now) {
        YearMonth month = YearMonth.parse(BillingPeriod.of(now.toInstant()).toString());
        OffsetDateTime first = month.atDay(1).atStartOfDay(BillingPeriod.ZONE).toOffsetDateTime();
        GatewayMeter meter = delivery.lockMeter(order.id(), month, now.toInstant());
        for (int no = 0; no < calls; no++) {
            // More of them lately: the square of the way back.
            double back = (double) no / calls;
            OffsetDateTime wanted = now.minusSeconds(Math.round(SPAN.toSeconds() * back * back));
            OffsetDateTime at = wanted.isBefore(first) ? first : wanted;
            GatewayCall call = new GatewayCall(order.id(), key.id(), month, "GET", at);
            if (no % LATE == LATE - 1) {
                call.failed(0, "late", at);
            } else {
                call.answered(GOOD);
                call.delivered(SIZE + no, at);
                meter.count(month);
            }
            delivery.add(call);
        }
    }
}
