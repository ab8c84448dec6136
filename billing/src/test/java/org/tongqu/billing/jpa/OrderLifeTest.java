package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderRefused;
import org.tongqu.billing.order.OrderRequest;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.usage.UsageFault;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.billing.usage.UsageRefused;

/** The life of an order, what it keeps of its request, and which records of use it takes up to their limits. */
class OrderLifeTest {

    private static final PurposeClass PURPOSE = PurposeClass.SECTOR_DEVELOPMENT;
    private House house;
    private String agreement;
    private String id;

    @BeforeEach
    void aPlacedOrder() {
        house = House.inMemory();
        Scenes scenes = new Scenes(house);
        agreement = scenes.signedAgreement();
        id = scenes.placedOrder(PER_THOUSAND, PURPOSE, agreement);
    }

    private OrderState moved(Supplier<Order> step) {
        return house.in(step).status();
    }

    @Test
    void itKeepsWhatWasAskedFor() {
        Order order = house.in(() -> house.orders.get(id));
        assertThat(List.of(order.buyer(), order.seller())).containsExactly(BUYER, LEAD);
        assertThat(order.product()).isEqualTo(ProductRef.of("DP-0001"));
        assertThat(order.plan()).isEqualTo(PER_THOUSAND);
        assertThat(order.terms()).isEqualTo(OrderTerms.of(PURPOSE, TODAY, TODAY.plusYears(1)));
        assertThat(order.contractRef()).isEqualTo("AG-009");
        assertThat(order.shareAgreement()).contains(agreement);
        assertThat(order.placedAt()).isEqualTo(house.clock.instant());
        assertThat(order.placedEndsOn()).isEmpty();
    }

    @Test
    void itIsAcceptedInterruptedGoesOnAndEndsAndEveryStepIsWrittenDown() {
        assertThat(moved(() -> house.ordering.activate(id, FINANCE))).isEqualTo(OrderState.ACTIVE);
        assertThat(moved(() -> house.ordering.suspend(id, "欠费", FINANCE))).isEqualTo(OrderState.SUSPENDED);
        assertThat(moved(() -> house.ordering.activate(id, FINANCE))).isEqualTo(OrderState.ACTIVE);
        assertThat(moved(() -> house.ordering.complete(id, FINANCE))).isEqualTo(OrderState.COMPLETED);
        assertThatThrownBy(() -> moved(() -> house.ordering.cancel(id, "太晚", FINANCE)))
                .isInstanceOf(MoveRefused.class);
        assertThat(house.in(() -> house.log.of(DocumentKind.ORDER, id)).stream()
                        .map(StatusLog.Dated::entry)
                        .map(entry -> entry.from() + ">" + entry.to() + " " + entry.reason()))
                .containsExactly(
                        ">PLACED ", "PLACED>ACTIVE ", "ACTIVE>SUSPENDED 欠费", "SUSPENDED>ACTIVE ", "ACTIVE>COMPLETED ");
    }

    @Test
    void whatNeverCameIntoEffectIsNotCharged() {
        assertThat(moved(() -> house.ordering.cancel(id, "不要了", FINANCE))).isEqualTo(OrderState.CANCELLED);
        assertThat(List.of(OrderState.values()).stream().filter(OrderState::isChargeable))
                .containsExactly(OrderState.ACTIVE, OrderState.SUSPENDED, OrderState.COMPLETED);
        List<Supplier<Order>> steps = List.of(
                () -> house.ordering.activate("OR-0", FINANCE),
                () -> house.ordering.endOn("OR-0", TODAY),
                () -> house.orders.get("OR-0"));
        assertThat(steps)
                .allSatisfy(step -> assertThatThrownBy(() -> house.in(step)).isInstanceOf(UnknownDocument.class));
    }

    private static OrderRequest request(String contractRef) {
        return new OrderRequest(
                new OrderRequest.Parties(BUYER, LEAD),
                ProductRef.of("DP-0001"),
                PER_THOUSAND,
                OrderTerms.of(PURPOSE, TODAY, TODAY),
                contractRef,
                null);
    }

    private static void assertRefused(String what, Supplier<?> request) {
        assertThatThrownBy(request::get)
                .isInstanceOfSatisfying(OrderRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo("order." + what));
    }

    @Test
    void aRequestIsCompleteAndWithinItsLimits() {
        assertThat(request("c".repeat(64)).contractRef()).hasSize(64);
        assertThat(request("").shareAgreement()).isEmpty();
        assertRefused("contractRef", () -> request("c".repeat(65)));
        assertRefused("contractRef", () -> request(null));
        assertRefused("sameParty", () -> new OrderRequest.Parties(LEAD, LEAD));
        assertRefused("purpose", () -> OrderTerms.of(null, TODAY, TODAY));
        assertRefused("term", () -> OrderTerms.of(PURPOSE, TODAY, TODAY.minusDays(1)));
        assertRefused("term", () -> OrderTerms.of(PURPOSE, null, TODAY));
        assertRefused("term", () -> OrderTerms.of(PURPOSE, TODAY, null));
        for (String wrong : List.of("0", "-1", "0.0000001")) {
            assertRefused("quantity", () -> new OrderTerms(PURPOSE, TODAY, TODAY, new BigDecimal(wrong)));
        }
        assertRefused("quantity", () -> new OrderTerms(PURPOSE, TODAY, TODAY, null));
        assertThat(new OrderTerms(PURPOSE, TODAY, TODAY, new BigDecimal("0.000001")).quantity())
                .isPositive();
    }

    private void record(UsageRecord usage) {
        house.in(() -> house.metering.record(List.of(usage)));
    }

    private void assertFault(String code, UsageRecord usage) {
        String event = usage.eventId() == null ? "" : usage.eventId();
        assertThatThrownBy(() -> record(usage))
                .isInstanceOfSatisfying(UsageRefused.class, refused -> assertThat(refused.faults())
                        .containsExactly(new UsageFault(0, event, code)));
    }

    private UsageRecord usage(String source, String event, String quantity) {
        return new UsageRecord(id, source, event, new BigDecimal(quantity), house.clock.instant());
    }

    @Test
    void useIsTakenUpToTheLimitsOfItsNumbersAndNames() {
        house.in(() -> house.ordering.activate(id, FINANCE));
        String longest = "n".repeat(120);
        record(usage(longest, longest, "999999999999999999.999999"));
        record(usage("gateway", "least", "0.000001"));
        assertFault("quantity", usage("gateway", "most", "1000000000000000000"));
        assertFault("quantity", usage("gateway", "fine", "0.0000001"));
        assertFault("quantity", new UsageRecord(id, "gateway", "none", null, house.clock.instant()));
        assertFault("missing", usage(longest + "n", "e", "1"));
        assertFault("missing", usage("gateway", longest + "n", "1"));
        assertFault("missing", usage("gateway", null, "1"));
        assertFault("missing", usage(null, "e", "1"));
        assertThat(house.in(() -> house.usage.months(id)))
                .singleElement()
                .satisfies(month -> assertThat(month.records()).isEqualTo(2));
    }

    @Test
    void useIsTakenFromTheFirstToTheLastDayAndFiveMinutesAhead() {
        house.in(() -> house.ordering.activate(id, FINANCE));
        Instant latest = house.clock.instant().plus(Duration.ofMinutes(5));
        record(new UsageRecord(id, "gateway", "ahead", BigDecimal.ONE, latest));
        assertFault("future", new UsageRecord(id, "gateway", "far", BigDecimal.ONE, latest.plusMillis(1)));
        assertFault("outsideTerm", Scenes.record(id, "before", "1", TODAY.minusDays(1)));
        LocalDate last = TODAY.plusYears(1);
        house.clock.moveTo(last.plusDays(2));
        record(Scenes.record(id, "first", "1", TODAY));
        record(Scenes.record(id, "last", "1", last));
        assertFault("outsideTerm", Scenes.record(id, "after", "1", last.plusDays(1)));
    }
}
