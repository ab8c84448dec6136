package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleStartsTest {

    @Test
    void the_beginning_of_the_title_is_marked_and_comes_first() {
        assertThat(TitleStarts.of("断面交通流接口")).startsWith("^断面交通流接口", "断面交通流接口");
    }

    @ParameterizedTest(name = "{1} begins a word of {0}")
    @CsvSource({
        "断面交通流接口, 交通流接口",
        "断面交通流接口, 接口",
        "先约后闸：梯级船闸联合调度, 梯级船闸联合调度",
        "梯級船閘聯合調度, 船闸联合调度",
        "ETC 门架通行数据集, etc门架通行数据集",
        "高速公路ＥＴＣ门架, etc门架",
        "5分钟客流 API, api"
    })
    void every_word_is_a_place_to_begin(String title, String start) {
        assertThat(TitleStarts.of(title)).contains(start);
    }

    @ParameterizedTest
    @CsvSource({"網約, 网约", "ＥＴＣ, etc", "ETC 门, etc门", "'  ', ''", "'“：', ''"})
    void what_is_typed_has_the_same_form(String typed, String form) {
        assertThat(TitleStarts.typed(typed)).isEqualTo(form);
    }

    @Test
    void a_long_title_has_a_bounded_number_of_short_starts() {
        assertThat(TitleStarts.of("交通运输公共数据资源".repeat(50)))
                .hasSizeLessThanOrEqualTo(12)
                .allSatisfy(start -> assertThat(start).hasSizeLessThanOrEqualTo(25));
    }

    @Test
    void no_title_no_start() {
        assertThat(TitleStarts.of("")).isEmpty();
        assertThat(TitleStarts.of(null)).isEmpty();
        assertThat(TitleStarts.of("——")).isEmpty();
    }
}
