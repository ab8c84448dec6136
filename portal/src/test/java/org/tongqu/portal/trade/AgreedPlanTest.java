package org.tongqu.portal.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.price.PriceAboveCeiling;
import org.tongqu.billing.price.PriceBasis;
import org.tongqu.billing.price.PriceModel;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.price.Rating;
import org.tongqu.portal.agreement.AgreedPrice;
import org.tongqu.portal.problem.Refusal;

/** What was agreed costs the same in billing. */
class AgreedPlanTest {

    private static AgreedPrice price(boolean charged, String plan, String unit, String ceiling, String... steps) {
        List<AgreedPrice.Step> list = steps.length == 1
                ? List.of(new AgreedPrice.Step(null, new BigDecimal(steps[0])))
                : List.of(
                        new AgreedPrice.Step(new BigDecimal("5000"), new BigDecimal(steps[0])),
                        new AgreedPrice.Step(null, new BigDecimal(steps[1])));
        return new AgreedPrice(
                charged,
                ceiling == null ? "MARKET" : "GUIDED",
                plan,
                unit,
                list,
                ceiling == null ? null : new BigDecimal(ceiling));
    }

    @Test
    void a_price_per_thousand_calls_is_charged_per_thousand_calls() {
        PricePlan plan = AgreedPlan.of(price(true, "PER_CALL", "THOUSAND_CALLS", "1.44", "1.2", "1.1"));
        assertThat(plan.basis()).isEqualTo(PriceBasis.GUIDED);
        assertThat(Rating.cost(plan, new BigDecimal("39970"), PurposeClass.INDUSTRIAL_DEVELOPMENT))
                .isEqualTo(Fen.of(4_447));
    }

    @Test
    void cycles_and_single_prices_keep_their_model() {
        assertThat(AgreedPlan.of(price(true, "YEARLY", "YEAR", null, "9000")).model())
                .isEqualTo(PriceModel.YEARLY);
        assertThat(AgreedPlan.of(price(true, "MONTHLY", "MONTH", null, "800")).model())
                .isEqualTo(PriceModel.MONTHLY);
        assertThat(AgreedPlan.of(price(true, "ONE_TIME", "COPY", null, "500")).model())
                .isEqualTo(PriceModel.ONE_TIME);
    }

    @Test
    void a_free_purpose_costs_nothing_however_much_is_used() {
        PricePlan plan = AgreedPlan.of(price(false, "PER_CALL", "THOUSAND_CALLS", "1.44", "1.2"));
        assertThat(Rating.cost(plan, new BigDecimal("1000000"), PurposeClass.PUBLIC_GOVERNANCE))
                .isEqualTo(Fen.ZERO);
    }

    @Test
    void a_price_above_its_ceiling_cannot_come_into_being() {
        AgreedPrice tooHigh = price(true, "PER_CALL", "THOUSAND_CALLS", "1.44", "1.5");
        assertThatThrownBy(() -> AgreedPlan.of(tooHigh)).isInstanceOf(PriceAboveCeiling.class);
    }

    @Test
    void a_refusal_of_billing_keeps_kind_and_code() {
        Refusal refusal = new BillingRefusals()
                .refusalOf(new PriceAboveCeiling(new BigDecimal("1.5"), new BigDecimal("1.44")))
                .orElseThrow();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.code()).isEqualTo("billing.price.aboveCeiling");
        assertThat(refusal.args()).containsExactly("1.5", "1.44");
        assertThat(new BillingRefusals().refusalOf(new IllegalStateException("x")))
                .isEmpty();
    }
}
