package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.matching.FirstYearCost.Basis;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.product.PlanKind;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.product.PriceKind;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.matching.Cost;
import org.tongqu.search.matching.TotalCost;

class FirstYearCostTest {

    private final CostWords words = new CostWords(new Foundation().texts);

    @Test
    void a_single_payment_counts_once_a_month_twelve_times_and_a_year_once() {
        assertThat(known(PlanKind.ONE_TIME, ChargeUnit.COPY, "15000")).isEqualTo(1_500_000);
        assertThat(known(PlanKind.MONTHLY, ChargeUnit.MONTH, "99.99")).isEqualTo(119_988);
        assertThat(known(PlanKind.YEARLY, ChargeUnit.YEAR, "68000")).isEqualTo(6_800_000);
    }

    @Test
    void the_sum_is_rounded_to_the_fen_and_not_the_price() {
        assertThat(known(PlanKind.MONTHLY, ChargeUnit.MONTH, "0.00375")).isEqualTo(5);
        assertThat(known(PlanKind.YEARLY, ChargeUnit.YEAR, "0.004")).isZero();
        assertThat(known(PlanKind.MONTHLY, ChargeUnit.MONTH, "999999999999.99999999"))
                .isEqualTo(1_200_000_000_000_000L);
    }

    @Test
    void a_price_by_use_is_unknown_because_no_quantity_is_stated() {
        FirstYearCost cost = FirstYearCost.of(market(PlanKind.PER_CALL, ChargeUnit.CALL, "0.35"), false);
        assertThat(cost.basis()).isEqualTo(Basis.BY_USE);
        assertThat(cost.cost()).isEqualTo(Cost.UNKNOWN);
        assertThat(line(cost)).isEqualTo("0.35 元/次，按用量计费");
    }

    @Test
    void free_is_known_to_cost_nothing_and_undecided_is_not() {
        assertThat(FirstYearCost.of(Price.FREE, false).cost()).isEqualTo(Cost.FREE);
        assertThat(FirstYearCost.of(Price.UNDECIDED, true).cost()).isEqualTo(Cost.UNKNOWN);
        assertThat(FirstYearCost.of(Price.UNDECIDED, true).basis()).isEqualTo(Basis.UNDECIDED);
    }

    @Test
    void a_public_body_pays_nothing_for_public_data_and_its_full_price_for_others() {
        Price guided = Price.flat(PriceKind.GUIDED, PlanKind.PER_CALL, ChargeUnit.THOUSAND_CALLS, yuan("1.2"), true);
        FirstYearCost cost = FirstYearCost.of(guided, true);
        assertThat(cost.basis()).isEqualTo(Basis.FREE_FOR_PUBLIC_BODY);
        assertThat(cost.cost()).isEqualTo(Cost.FREE);
        assertThat(line(cost)).isEqualTo("公共治理用途免费，其他用途 1.20 元/千次");
        assertThat(FirstYearCost.of(guided, false).cost()).isEqualTo(Cost.UNKNOWN);
        assertThat(FirstYearCost.of(market(PlanKind.YEARLY, ChargeUnit.YEAR, "10"), true)
                        .fen())
                .isEqualTo(1_000);
    }

    @Test
    void a_sum_says_how_many_prices_it_leaves_out() {
        assertThat(total(0, 6_800_000, 2)).isEqualTo("首年 68,000.00 元");
        assertThat(total(1, 6_800_000, 2)).isEqualTo("已知部分首年 68,000.00 元，另有 1 个产品按用量计费或未定价");
        assertThat(total(0, 0, 2)).isEqualTo("首年免费");
        assertThat(total(1, 0, 2)).isEqualTo("部分产品免费，另有 1 个产品按用量计费或未定价");
        assertThat(total(2, 0, 2)).isEqualTo("费用取决于用量或询价");
    }

    @Test
    void every_basis_is_said_in_every_language() {
        Texts texts = new Foundation().texts;
        for (Locale language : List.of(Languages.ZH_CN, Languages.ZH_TW, Languages.EN)) {
            assertThat(Arrays.stream(Basis.values()).map(basis -> texts.text(language, "matching.cost." + basis, "1")))
                    .noneMatch(text -> text.contains("?"));
        }
    }

    private String line(FirstYearCost cost) {
        return words.line(cost, Languages.ZH_CN);
    }

    private String total(int unknown, long fen, int products) {
        return words.total(new TotalCost(unknown, fen), products, Languages.ZH_CN);
    }

    private static long known(PlanKind plan, ChargeUnit unit, String yuan) {
        FirstYearCost cost = FirstYearCost.of(market(plan, unit, yuan), false);
        assertThat(cost.isKnown()).isTrue();
        return cost.fen();
    }

    private static Price market(PlanKind plan, ChargeUnit unit, String yuan) {
        return Price.flat(PriceKind.MARKET, plan, unit, yuan(yuan), false);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
