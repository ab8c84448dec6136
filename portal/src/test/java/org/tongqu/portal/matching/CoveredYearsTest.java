package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredYearsTest {

    private static final LocalDate CHANGED = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "years of [{0}]")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01 至今 | 2024 2025 2026",
                "2019-03 至 2021-12 | 2019 2020 2021",
                "2023年 | 2023",
                "2025年7月起 | 2025 2026",
                "2020年起止2021年 | 2020 2021",
                "近三年 | ''",
                "'' | ''",
                "编号 120230 | ''",
                "2030-01 至今 | 2030",
            })
    void the_years_are_those_that_the_words_state(String words, String years) {
        List<String> expected = years.isEmpty() ? List.of() : Arrays.asList(years.split(" "));
        assertThat(CoveredYears.of(words, CHANGED)).containsExactlyElementsOf(expected);
    }
}
