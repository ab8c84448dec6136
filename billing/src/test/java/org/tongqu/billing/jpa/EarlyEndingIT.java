package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.invoice.EarlyEnding;
import org.tongqu.billing.invoice.InvoiceRefused;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderRefused;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.usage.UsageRefused;

/** An order that both sides end early. */
class EarlyEndingIT {

    private static final LocalDate DECEMBER_20 = LocalDate.of(2026, 12, 20);

    private House house;
    private Scenes scenes;
    private EarlyEnding ending;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = open();
        scenes = new Scenes(house);
        ending = new EarlyEnding(house.orders, house.ordering, house.invoices);
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Order end(String orderId, LocalDate day) {
        return house.in(() -> ending.end(orderId, day));
    }

    private void use(String orderId, String eventId, LocalDate day) {
        house.in(() -> house.metering.record(List.of(Scenes.record(orderId, eventId, "1000", day))));
    }

    @Test
    void useBeforeTheNewLastDayIsChargedAndUseBehindItIsNotTaken() {
        String order = scenes.activeOrder(PER_THOUSAND, null);
        LocalDate agreed = house.in(() -> house.orders.get(order)).terms().endsOn();
        end(order, DECEMBER_20);
        house.clock.moveTo(LocalDate.of(2026, 12, 28));
        use(order, "until the last day", DECEMBER_20);
        assertThatThrownBy(() -> use(order, "behind it", DECEMBER_20.plusDays(1)))
                .isInstanceOf(UsageRefused.class);
        assertThat(house.in(() -> house.invoicing.issue(order, NOVEMBER.next(), FINANCE))
                        .lines())
                .hasSize(1);
        Order ended = house.in(() -> house.orders.get(order));
        assertThat(ended.terms().endsOn()).isEqualTo(DECEMBER_20);
        assertThat(ended.placedEndsOn()).contains(agreed);
    }

    @Test
    void cyclesThatWouldBeginBehindTheNewLastDayAreNotCharged() {
        String order = scenes.activeOrder(PricePlan.monthly("月", BigDecimal.valueOf(100)), null);
        end(order, DECEMBER_20);
        BillingPeriod january = NOVEMBER.next().next();
        house.in(() -> house.invoicing.issue(order, NOVEMBER, FINANCE));
        house.clock.moveTo(LocalDate.of(2027, 1, 31));
        assertThatThrownBy(() -> house.in(() -> {
                    house.invoicing.issue(order, NOVEMBER.next(), FINANCE);
                    return house.invoicing.issue(order, january, FINANCE);
                }))
                .isInstanceOf(InvoiceRefused.class)
                .hasMessageContaining("nothingToCharge");
    }

    @Test
    void whatIsInvoicedIsNotCutOff() {
        String order = scenes.activeOrder(PER_THOUSAND, null);
        use(order, "a", TODAY);
        house.in(() -> house.invoicing.issue(order, NOVEMBER, FINANCE));
        assertThat(house.in(() -> ending.invoicedUntil(order))).contains(NOVEMBER.lastDay());
        assertThatThrownBy(() -> end(order, NOVEMBER.lastDay().minusDays(1)))
                .isInstanceOf(OrderRefused.class)
                .hasMessageContaining("invoiced");
        assertThat(end(order, NOVEMBER.lastDay()).terms().endsOn()).isEqualTo(NOVEMBER.lastDay());
    }

    @Test
    void aTermBecomesOnlyShorterAndOnlyOfAnAcceptedOrder() {
        String order = scenes.activeOrder(PER_THOUSAND, null);
        String placed = scenes.placedOrder(PER_THOUSAND, PurposeClass.INDUSTRIAL_DEVELOPMENT, null);
        LocalDate last = house.in(() -> house.orders.get(order)).terms().endsOn();
        for (LocalDate day : List.of(last.plusDays(1), TODAY.minusDays(1))) {
            assertThatThrownBy(() -> end(order, day))
                    .isInstanceOf(OrderRefused.class)
                    .hasMessageContaining("lastDay");
        }
        assertThatThrownBy(() -> end(placed, DECEMBER_20)).isInstanceOf(OrderRefused.class);
        end(order, DECEMBER_20);
        assertThatThrownBy(() -> end(order, DECEMBER_20.plusDays(1))).isInstanceOf(OrderRefused.class);
        assertThat(end(order, DECEMBER_20.minusDays(1)).placedEndsOn()).contains(last);
    }
}
