package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "團霧　路段, 团雾 路段",
        "ＥＴＣ  门架, etc 门架",
        "张三 13800000000 的车, 张三 … 的车",
        "110101 19900101 1234, …",
        "zhang.san@example.org 船闸, … 船闸",
        "SD-2026-03-011, sd-2026-03-011",
        "'  ', ''"
    })
    void words_are_folded_and_numbers_of_people_are_left_out(String typed, String kept) {
        assertThat(SearchWords.kept(typed)).isEqualTo(kept);
    }

    @Test
    void long_texts_are_cut_and_nothing_is_nothing() {
        assertThat(SearchWords.kept("船闸".repeat(5_000)))
                .hasSizeLessThanOrEqualTo(100)
                .startsWith("船闸");
        assertThat(SearchWords.kept("😀".repeat(500)).codePointCount(0, 100)).isEqualTo(50);
        assertThat(SearchWords.kept(null)).isEmpty();
        assertThat(SearchWords.kept("a\u0000b\nc")).isEqualTo("a b c");
    }
}
