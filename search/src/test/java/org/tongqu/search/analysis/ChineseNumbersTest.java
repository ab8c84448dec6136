package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "〇, 0",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "一百零五, 105",
        "三千, 3000",
        "一万, 10000",
        "三万五千, 35000",
        "二百万, 2000000",
        "一亿, 100000000",
        "一亿二千万, 120000000",
        "二〇二六, 2026",
        "一一, 11"
    })
    void readsNumbers(String text, long value) {
        assertThat(ChineseNumbers.value(text)).isEqualTo(value);
    }
}
