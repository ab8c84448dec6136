package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PriceUnit;
import org.tongqu.billing.price.Tier;
import org.tongqu.billing.usage.Metering;
import org.tongqu.billing.usage.UsageReceipt;
import org.tongqu.billing.usage.UsageRecord;

/** What the gateway counts is recorded once where the price counts it, and what came to nothing is given back. */
class GatewayCallsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final OffsetDateTime BEGAN = NOW.atOffset(ZoneOffset.UTC);
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final long ID = 51;

    private final List<UsageRecord> recorded = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final GatewayMeter meter = new GatewayMeter("DD-1", MONTH, NOW);

    private String unit = "千次";
    private GatewayCall call = begun("GET");

    private final Order order = new Order() {
        @Override
        public PricePlan plan() {
            return PricePlan.perCall(PriceUnit.of(unit, 1), List.of(Tier.flat(BigDecimal.ONE)));
        }
    };

    private final Orders orders = (Orders) Proxy.newProxyInstance(
            Orders.class.getClassLoader(), new Class<?>[] {Orders.class}, (proxy, method, args) -> order);

    private final DeliveryRepository delivery = (DeliveryRepository) Proxy.newProxyInstance(
            DeliveryRepository.class.getClassLoader(),
            new Class<?>[] {DeliveryRepository.class},
            (proxy, method, args) -> switch (method.getName()) {
                case "lockCall" -> call;
                case "lockLost" -> Optional.of(call);
                case "lockMeter" -> meter;
                default -> throw new AssertionError(method);
            });

    private final Metering metering = new Metering() {
        @Override
        public UsageReceipt record(List<UsageRecord> batch) {
            recorded.addAll(batch);
            return new UsageReceipt(batch.size(), 0);
        }
    };

    private final QuotaAlarm alarm = new QuotaAlarm(null, null) {
        @Override
        void interrupted(Order of, GatewayCall lost) {
            told.add("interrupted");
        }
    };

    private final GatewayCalls calls =
            new GatewayCalls(delivery, orders, metering, alarm, Clock.fixed(NOW, ZoneOffset.UTC));

    private static GatewayCall begun(String method) {
        return new GatewayCall("DD-1", "k", MONTH, method, BEGAN);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 次, 1",
        "GET, 千次, 1",
        "GET, 份, 0",
        "GET, 箱, 0",
        "GET, 箱·日, 0",
        "GET, 年, 0",
        "FILE, 次, 1",
        "FILE, 千次, 1",
        "FILE, 份, 1",
        "FILE, 月, 0"
    })
    void use_is_recorded_where_the_price_counts_calls(String method, String priced, int records) {
        unit = priced;
        call = begun(method);
        call.answered(200);
        calls.delivered(ID, 9);
        calls.delivered(ID, 9);
        assertThat(call.state()).isEqualTo(CallState.DELIVERED);
        assertThat(recorded).hasSize(records).allSatisfy(use -> {
            assertThat(use.eventId()).isEqualTo("51");
            assertThat(use.quantity()).isEqualByComparingTo(BigDecimal.ONE);
        });
    }

    @Test
    void a_call_that_was_given_up_and_then_fails_is_given_back() {
        meter.count(MONTH);
        call.answered(200);
        calls.closeLost();
        assertThat(call.state()).isEqualTo(CallState.INTERRUPTED);
        assertThat(told).containsExactly("interrupted");
        assertThat(meter.used(MONTH)).isEqualTo(1);
        calls.failed(ID, 200, "buyerGone");
        assertThat(call.state()).isEqualTo(CallState.FAILED);
        assertThat(call.reason()).isEqualTo("buyerGone");
        assertThat(meter.used(MONTH)).isZero();
    }

    @Test
    void what_has_failed_is_given_back_once() {
        meter.count(MONTH);
        meter.count(MONTH);
        calls.closeLost();
        assertThat(call.reason()).isEqualTo("abandoned");
        calls.failed(ID, 0, "late");
        assertThat(call.reason()).isEqualTo("abandoned");
        assertThat(meter.used(MONTH)).isEqualTo(1);
    }
}
