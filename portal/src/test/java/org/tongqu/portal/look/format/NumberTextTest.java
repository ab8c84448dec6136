package org.tongqu.portal.look.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void sharesComeInPartsPerMillion() {
        assertThat(NumberText.percent(228_141)).isEqualTo("22.81%");
        assertThat(NumberText.percent(50_000)).isEqualTo("5.00%");
        assertThat(NumberText.percentShort(50_000)).isEqualTo("5%");
        assertThat(NumberText.percentShort(1)).isEqualTo("0.0001%");
    }

    @Test
    void measuredValuesHaveNoTrailingZeros() {
        assertThat(NumberText.plain(99.5)).isEqualTo("99.5");
        assertThat(NumberText.plain(86_400.0)).isEqualTo("86,400");
        assertThat(NumberText.plain(-0.25)).isEqualTo("\u22120.25");
    }

    @Test
    void exactNumbersAreShortenedOnlyIfTheyAreFractions() {
        assertThat(NumberText.exact("12500")).isEqualTo("12,500");
        assertThat(NumberText.exact("-7")).isEqualTo("\u22127");
        assertThat(NumberText.exact("2/3")).isEqualTo("\u2248 0.67");
        assertThat(NumberText.exact("-25001/2")).isEqualTo("\u2248 \u221212,500.50");
        assertThat(NumberText.exact("1/1000000")).isEqualTo("\u2248 0.00");
    }

    @Test
    void theServersOwnLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(NumberText.count(1_500)).isEqualTo("1,500");
            assertThat(MoneyText.number(123_456_789)).isEqualTo("1,234,567.89");
        } finally {
            Locale.setDefault(before);
        }
    }
}
