package org.tongqu.portal.look.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.text.Languages.EN;
import static org.tongqu.portal.text.Languages.ZH_CN;
import static org.tongqu.portal.text.Languages.ZH_TW;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTextTest {

    @Test
    void exactAmountsFollowTheTableOfTheDesign() {
        assertThat(MoneyText.exact(6_867_035, ZH_CN)).isEqualTo("68,670.35 元");
        assertThat(MoneyText.exact(6_867_035, ZH_TW)).isEqualTo("人民幣 68,670.35 元");
        assertThat(MoneyText.exact(6_867_035, EN)).isEqualTo("CNY 68,670.35");
    }

    @Test
    void zeroHasTwoDecimalsAndNegativesTheRealMinus() {
        assertThat(MoneyText.number(0)).isEqualTo("0.00");
        assertThat(MoneyText.number(-5_160)).isEqualTo("\u221251.60");
        assertThat(MoneyText.number(-1)).isEqualTo("\u22120.01");
    }

    @Test
    void aPriceHasAtLeastTwoDecimalsAndMoreWhereItHasThem() {
        assertThat(MoneyText.price(new BigDecimal("1.5"))).isEqualTo("1.50");
        assertThat(MoneyText.price(new BigDecimal("0.0125"))).isEqualTo("0.0125");
    }

    @Test
    void theLargestAmountLosesNoFen() {
        assertThat(MoneyText.number(Long.MAX_VALUE)).isEqualTo("92,233,720,368,547,758.07");
        assertThat(MoneyText.number(Long.MIN_VALUE)).isEqualTo("\u221292,233,720,368,547,758.08");
    }

    @Test
    void plansAreWrittenInTenThousandsOrMillions() {
        long plan = 620_000_000;
        assertThat(MoneyText.plan(plan, ZH_CN)).isEqualTo("620 万元");
        assertThat(MoneyText.plan(plan, ZH_TW)).isEqualTo("620 萬元");
        assertThat(MoneyText.plan(plan, EN)).isEqualTo("CNY 6.2 million");
    }

    @Test
    void smallAndLargePlansStayReadable() {
        assertThat(MoneyText.plan(92_000_000, EN)).isEqualTo("CNY 920,000");
        assertThat(MoneyText.plan(1_500_000_000, ZH_CN)).isEqualTo("1,500 万元");
        assertThat(MoneyText.plan(1_500_000_000, EN)).isEqualTo("CNY 15 million");
        assertThat(MoneyText.plan(12_345_600, ZH_CN)).isEqualTo("12.35 万元");
    }

    @Test
    void unitPricesNameTheirUnitAndKeepFineDecimals() {
        assertThat(MoneyText.unitPrice(120, "千次", ZH_CN)).isEqualTo("1.20 元/千次");
        assertThat(MoneyText.unitPrice(120, "1,000 calls", EN)).isEqualTo("CNY 1.20 per 1,000 calls");
        assertThat(MoneyText.unitPrice(new BigDecimal("0.0012"), "次", ZH_CN)).isEqualTo("0.0012 元/次");
    }
}
