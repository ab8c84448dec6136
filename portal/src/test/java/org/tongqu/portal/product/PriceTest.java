package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.problem.Violations;

class PriceTest {

    @Test
    void a_free_product_has_neither_price_nor_steps() {
        assertThat(codes(Price.FREE)).isEmpty();
        assertThat(Price.FREE.steps()).isEmpty();
        assertThat(Price.FREE.highest()).isEqualByComparingTo("0");
        assertThat(codes(new Price(PriceKind.FREE, PlanKind.FREE, null, new BigDecimal("1"), List.of(), true)))
                .containsExactly("product.freeHasNoPrice");
        assertThat(codes(flat(PriceKind.FREE, PlanKind.PER_CALL, ChargeUnit.CALL, "1")))
                .contains("product.freePlan");
    }

    @Test
    void a_price_keeps_eight_decimals_and_no_more() {
        assertThat(codes(flat(PriceKind.MARKET, PlanKind.PER_CALL, ChargeUnit.CALL, "0.00000001")))
                .isEmpty();
        assertThat(codes(flat(PriceKind.MARKET, PlanKind.PER_CALL, ChargeUnit.CALL, "0.000000001")))
                .containsExactly("product.priceDigits");
        assertThat(codes(flat(PriceKind.MARKET, PlanKind.PER_CALL, ChargeUnit.CALL, "0")))
                .containsExactly("notPositive");
    }

    @Test
    void the_unit_fits_the_plan() {
        assertThat(codes(flat(PriceKind.MARKET, PlanKind.MONTHLY, ChargeUnit.MONTH, "10")))
                .isEmpty();
        assertThat(codes(flat(PriceKind.MARKET, PlanKind.YEARLY, ChargeUnit.YEAR, "10")))
                .isEmpty();
        assertThat(codes(flat(PriceKind.MARKET, PlanKind.ONE_TIME, ChargeUnit.COPY, "10")))
                .isEmpty();
        assertThat(codes(flat(PriceKind.MARKET, PlanKind.MONTHLY, ChargeUnit.CALL, "10")))
                .containsExactly("product.unitDoesNotFit");
    }

    @Test
    void the_amount_of_a_graduated_price_is_its_first_tier() {
        Price price = graduated(tier("1000", "1.20"), tier(null, "0.90"));
        assertThat(codes(price)).isEmpty();
        assertThat(price.amount()).isEqualByComparingTo("1.20");
        assertThat(price.highest()).isEqualByComparingTo("1.20");
    }

    @Test
    void tiers_rise_and_only_the_last_is_open() {
        assertThat(codes(graduated(tier("1000", "1.20"), tier("500", "1.00"), tier(null, "0.90"))))
                .containsExactly("product.tiersRise");
        assertThat(codes(graduated(tier(null, "1.20"), tier(null, "0.90")))).containsExactly("product.lastTierOpen");
        assertThat(codes(graduated(tier("1000", "1.20")))).containsExactly("product.lastTierOpen");
    }

    @Test
    void everything_missing_is_said_at_once() {
        assertThat(fields(Price.UNDECIDED)).containsExactly("price.kind", "price.plan");
        assertThat(fields(new Price(PriceKind.MARKET, PlanKind.PER_CALL, null, null, null, null)))
                .containsExactly("price.unit", "price.amount");
    }

    private static Price flat(PriceKind kind, PlanKind plan, ChargeUnit unit, String amount) {
        return Price.flat(kind, plan, unit, new BigDecimal(amount), false);
    }

    private static Price graduated(Price.Tier... tiers) {
        return new Price(PriceKind.MARKET, PlanKind.PER_CALL, ChargeUnit.CALL, null, List.of(tiers), false);
    }

    private static Price.Tier tier(String upTo, String price) {
        return new Price.Tier(upTo == null ? null : new BigDecimal(upTo), new BigDecimal(price));
    }

    private static List<String> codes(Price price) {
        return violations(price).stream().map(Violation::code).toList();
    }

    private static List<String> fields(Price price) {
        return violations(price).stream().map(Violation::field).toList();
    }

    private static List<Violation> violations(Price price) {
        Violations violations = new Violations();
        price.check(violations);
        return violations.list();
    }
}
