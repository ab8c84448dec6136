package org.tongqu.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of an answer is the first of the reader's that the portal speaks. */
class LanguageFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|zh-CN",
                "zh-TW|zh-TW",
                "zh-HK, en;q=0.5|zh-TW",
                "zh-Hant|zh-TW",
                "en-GB,en;q=0.9|en",
                "en;q=0.3, zh-CN;q=0.9|zh-CN",
                "fr, en;q=0.5|en",
                "fr|zh-CN",
                "*|zh-CN",
                "''|zh-CN",
                "xx;;q=z|zh-CN"
            })
    void the_first_language_that_the_portal_speaks_is_taken(String header, String language) {
        assertThat(LanguageFilter.best(header).toLanguageTag()).isEqualTo(language);
    }
}
