package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PurposeClass;

/** An order whose term is over is completed once, and what was used in it is still taken and invoiced. */
class OrderTermIT {

    private static final Actor PLATFORM = Actor.of("platform");
    private static final int MANY = 100;

    private House house;
    private Scenes scenes;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = new House();
        scenes = new Scenes(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Order order(String id) {
        return house.in(() -> house.orders.get(id));
    }

    private LocalDate lastDay(String id) {
        return order(id).terms().endsOn();
    }

    private List<String> over() {
        return house.in(() -> house.ordering.over(MANY));
    }

    private Optional<Order> complete(String id) {
        return house.in(() -> house.ordering.completeOver(id, PLATFORM));
    }

    private List<String> moves(String id) {
        return house.in(() -> house.log.of(DocumentKind.ORDER, id)).stream()
                .map(StatusLog.Dated::entry)
                .map(entry ->
                        entry.from() + ">" + entry.to() + " " + entry.actor().name())
                .toList();
    }

    @Test
    void itsLastDayIsPartOfTheTermInTheCalendarOfTheBusiness() {
        String id = scenes.activeOrder(PER_THOUSAND, null);
        house.clock.moveTo(lastDay(id));
        // A minute before midnight in Shanghai is still that day, though the world's calendars differ.
        house.clock.forward(Duration.between(LocalTime.of(9, 0), LocalTime.of(23, 59)));
        assertThat(over()).isEmpty();
        assertThat(complete(id)).isEmpty();
        house.clock.forward(Duration.ofMinutes(1));
        assertThat(over()).containsExactly(id);
        assertThat(complete(id)).isPresent();
        assertThat(order(id).status()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void itIsCompletedOnceAndTheLogSaysByWhom() {
        String id = scenes.activeOrder(PER_THOUSAND, null);
        house.clock.moveTo(lastDay(id).plusDays(1));
        assertThat(complete(id)).isPresent();
        assertThat(complete(id)).isEmpty();
        assertThat(over()).isEmpty();
        assertThat(moves(id)).last().isEqualTo("ACTIVE>COMPLETED platform");
        assertThat(moves(id)).filteredOn(move -> move.contains("COMPLETED")).hasSize(1);
    }

    @Test
    void nodesThatDoItAtTheSameTimeCompleteItOnce() throws InterruptedException {
        String id = scenes.activeOrder(PER_THOUSAND, null);
        house.clock.moveTo(lastDay(id).plusDays(1));
        List<Object> outcomes = Parallel.run(8, number -> complete(id).isPresent());
        assertThat(outcomes)
                .containsOnlyOnce(true)
                .filteredOn(Boolean.FALSE::equals)
                .hasSize(7);
        assertThat(moves(id)).filteredOn(move -> move.contains("COMPLETED")).hasSize(1);
    }

    @Test
    void whatIsInterruptedEndsTooAndWhatNeverCameIntoEffectDoesNot() {
        String suspended = scenes.activeOrder(PER_THOUSAND, null);
        house.in(() -> house.ordering.suspend(suspended, "停用（示例）", FINANCE));
        String placed = scenes.placedOrder(PER_THOUSAND, PurposeClass.INDUSTRIAL_DEVELOPMENT, null);
        house.clock.moveTo(lastDay(suspended).plusYears(1));
        assertThat(over()).containsExactly(suspended);
        assertThat(complete(suspended)).isPresent();
        assertThat(complete(placed)).isEmpty();
        assertThat(order(placed).status()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void useOfTheTermThatComesInLateIsTakenAndInvoiced() {
        String id = scenes.activeOrder(PER_THOUSAND, null);
        house.clock.moveTo(lastDay(id).plusDays(1));
        complete(id);
        house.in(() -> house.metering.record(List.of(Scenes.record(id, "late", "1000", TODAY))));
        assertThat(house.in(() -> house.invoicing.issue(id, NOVEMBER, FINANCE)).lines())
                .hasSize(1);
        assertThat(house.in(() -> house.invoices.ofOrder(id))).hasSize(1);
    }

    @Test
    void aCycleOfTheTermIsInvoicedAfterItsEnd() {
        String id = scenes.activeOrder(PricePlan.monthly("月", BigDecimal.valueOf(100)), null);
        house.clock.moveTo(lastDay(id).plusDays(1));
        complete(id);
        assertThat(house.in(() -> house.invoicing.issue(id, NOVEMBER, FINANCE)).lines())
                .hasSize(1);
    }
}
