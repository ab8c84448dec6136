package org.tongqu.billing.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.BillingException;
import org.tongqu.billing.TaxRate;

class PricePlanTest {

    private static final PriceUnit THOUSAND = PriceUnit.of("千次", 1_000);

    private static BigDecimal yuan(String text) {
        return new BigDecimal(text);
    }

    private static Tier upTo(String bound, String price) {
        return new Tier(yuan(bound), yuan(price));
    }

    @Test
    void aGuidedPriceAboveItsCeilingCannotComeIntoBeing() {
        PricePlan plan = PricePlan.perCall(THOUSAND, List.of(upTo("5000", "1.2"), Tier.flat(yuan("1.44"))));
        assertThat(plan.guided(yuan("1.44")).highestUnitPrice()).contains(yuan("1.44"));
        assertThatThrownBy(() -> plan.guided(yuan("1.43"))).isInstanceOfSatisfying(PriceAboveCeiling.class, refused -> {
            assertThat(refused.code()).isEqualTo("price.aboveCeiling");
            assertThat(refused.kind()).isEqualTo(BillingException.Kind.RULE);
            assertThat(refused.args()).containsExactly(yuan("1.44"), yuan("1.43"));
        });
    }

    @Test
    void aGuidedPriceNeedsACeiling() {
        PricePlan market = PricePlan.yearly("年", yuan("36000"));
        assertThatThrownBy(() -> market.guided(null)).hasMessageContaining("price.plan.ceilingMissing");
    }

    @Test
    void publicDataAreFreeForThePublicInterestAndMarketDataAreNot() {
        PricePlan market = PricePlan.oneTime("份", yuan("15000"));
        PricePlan guided = market.guided(yuan("15000"));
        assertThat(guided.isFreeFor(PurposeClass.PUBLIC_GOVERNANCE)).isTrue();
        assertThat(guided.isFreeFor(PurposeClass.PUBLIC_WELFARE)).isTrue();
        assertThat(guided.isFreeFor(PurposeClass.INDUSTRIAL_DEVELOPMENT)).isFalse();
        assertThat(market.isFreeFor(PurposeClass.PUBLIC_GOVERNANCE)).isFalse();
        assertThat(PricePlan.free().isFreeFor(PurposeClass.SECTOR_DEVELOPMENT)).isTrue();
    }

    @Test
    void tiersRiseAndOnlyTheLastIsOpen() {
        assertThatThrownBy(() -> PricePlan.perCall(THOUSAND, List.of())).hasMessageContaining("tierCount");
        assertThatThrownBy(() -> PricePlan.perCall(THOUSAND, List.of(upTo("5", "1"))))
                .hasMessageContaining("tierOpen");
        assertThatThrownBy(() -> PricePlan.perCall(THOUSAND, List.of(Tier.flat(yuan("1")), Tier.flat(yuan("1")))))
                .hasMessageContaining("tierOpen");
        assertThatThrownBy(() ->
                        PricePlan.perCall(THOUSAND, List.of(upTo("5", "1"), upTo("5.0", "1"), Tier.flat(yuan("1")))))
                .hasMessageContaining("tierOrder");
        assertThatThrownBy(() -> upTo("0", "1")).hasMessageContaining("tierBound");
    }

    @Test
    void aPriceThatCannotBeKeptExactlyIsRefused() {
        assertThatThrownBy(() -> Tier.flat(yuan("0.000000001"))).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> Tier.flat(yuan("-1"))).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> Tier.flat(yuan("1000000000000"))).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> Tier.flat(null)).isInstanceOf(PlanRefused.class);
        assertThat(Tier.flat(yuan("999999999999.99999999")).unitPrice()).isPositive();
        assertThatThrownBy(() -> PriceUnit.of("千次", 0)).hasMessageContaining("unitSize");
        assertThatThrownBy(() -> PriceUnit.of(" ", 1)).hasMessageContaining("unitName");
    }

    @Test
    void equalPricesWrittenDifferentlyAreTheSamePlan() {
        assertThat(PricePlan.monthly("月", yuan("300.00")).taxed(TaxRate.NONE))
                .isEqualTo(PricePlan.monthly("月", yuan("3E+2")).taxed(TaxRate.NONE));
    }

    @Test
    void aPlanHasUpToTwentyTiersAndACeilingThatCanBeKept() {
        List<Tier> twenty = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            twenty.add(upTo(String.valueOf(i), "1"));
        }
        twenty.add(Tier.flat(yuan("1")));
        assertThat(PricePlan.perCall(THOUSAND, twenty).tiers()).hasSize(20);
        twenty.add(0, upTo("0.5", "1"));
        assertThatThrownBy(() -> PricePlan.perCall(THOUSAND, twenty)).hasMessage("price.plan.tierCount [21]");
        assertThatThrownBy(() -> PricePlan.perCall(THOUSAND, List.of(upTo("5", "1"), upTo("6", "1"))))
                .hasMessage("price.plan.tierOpen [2]");
        PricePlan market = PricePlan.yearly("年", yuan("36000"));
        assertThatThrownBy(() -> market.guided(yuan("1000000000000"))).hasMessageContaining("unitPrice");
        assertThat(market.taxed(TaxRate.NONE).tax()).isEqualTo(TaxRate.NONE);
    }

    @Test
    void aUnitHasANameOfUpToTwentyCharactersAndASizeOfUpToSixDecimals() {
        assertThat(new PriceUnit("次".repeat(20), yuan("0.000001")).name()).hasSize(20);
        assertThatThrownBy(() -> new PriceUnit("次".repeat(21), yuan("1"))).hasMessage("price.plan.unitName [20]");
        assertThatThrownBy(() -> new PriceUnit("次", yuan("0.0000001"))).hasMessage("price.plan.unitSize [6]");
    }
}
