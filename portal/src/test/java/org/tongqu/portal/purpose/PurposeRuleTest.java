package org.tongqu.portal.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.product.PlanKind;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.product.PriceKind;

/** The purpose decides whether a product is charged. */
class PurposeRuleTest {

    private static final Price GUIDED =
            Price.flat(PriceKind.GUIDED, PlanKind.PER_CALL, ChargeUnit.THOUSAND_CALLS, new BigDecimal("1.2"), false);
    private static final Price MARKET =
            Price.flat(PriceKind.MARKET, PlanKind.YEARLY, ChargeUnit.YEAR, new BigDecimal("9000"), false);
    private static final Price KIND_MARKET =
            Price.flat(PriceKind.MARKET, PlanKind.YEARLY, ChargeUnit.YEAR, new BigDecimal("9000"), true);

    @Test
    void public_data_are_free_for_governance_and_welfare_and_charged_for_industry() {
        assertThat(PurposeRule.isFree(GUIDED, "PUBLIC_GOVERNANCE")).isTrue();
        assertThat(PurposeRule.isFree(GUIDED, "PUBLIC_WELFARE")).isTrue();
        assertThat(PurposeRule.isFree(GUIDED, "INDUSTRY")).isFalse();
    }

    @Test
    void other_data_are_free_for_the_public_interest_only_if_the_provider_says_so() {
        assertThat(PurposeRule.isFree(MARKET, "PUBLIC_GOVERNANCE")).isFalse();
        assertThat(PurposeRule.isFree(KIND_MARKET, "PUBLIC_GOVERNANCE")).isTrue();
        assertThat(PurposeRule.isFree(KIND_MARKET, "INDUSTRY")).isFalse();
    }

    @Test
    void a_free_product_is_free_for_everybody_even_before_a_purpose_is_stated() {
        assertThat(PurposeRule.isFree(Price.FREE, "INDUSTRY")).isTrue();
        assertThat(PurposeRule.isFree(GUIDED, "")).isFalse();
    }
}
