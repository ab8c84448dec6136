package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest(name = "{0} may mean {1}")
    @CsvSource({
        "网月车, 网约车",
        "網月車, 网约车",
        "两客一微, 两客一危",
        "多式连运, 多式联运",
        "集状箱, 集装箱",
        "路网阻段, 路网阻断",
        "危险祸物运输, 危险货物运输",
        "wangyueche, 网约车",
        "wangyueche 热力, 网约车 热力",
        "低空飞形, 低空飞行"
    })
    void a_wrong_character_of_a_transport_term_is_recognised(String typed, String meant) {
        assertThat(Spelling.proposals(typed)).contains(meant);
    }

    @Test
    void what_sounds_alike_is_more_likely_than_what_looks_alike() {
        assertThat(Spelling.proposals("网月车")).startsWith("网约车");
    }

    @ParameterizedTest
    @ValueSource(strings = {"网约车", "集装箱", "多式联运", "", "   ", "DP-0033", "2026", "!!!", "的"})
    void what_is_spelt_right_is_left_alone(String right) {
        assertThat(Spelling.proposals(right)).doesNotContain(TextAnalysis.folded(right));
    }

    @Test
    void a_short_word_is_replaced_only_by_one_that_sounds_alike() {
        assertThat(Spelling.likely("船播", "船舶")).isTrue();
        assertThat(Spelling.likely("船播", "船员")).isFalse();
        assertThat(Spelling.likely("网约东", "网约车")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abxd, true",
        "abcd, abd, true",
        "abcd, abcde, true",
        "abcd, acbd, true",
        "abcd, abcd, false",
        "abcd, axyd, false",
        "abcd, ab, false",
        "ab, ba, true"
    })
    void words_differ_in_one_place_or_not(String one, String other, boolean differ) {
        assertThat(Spelling.differInOnePlace(one, other)).isEqualTo(differ);
        assertThat(Spelling.differInOnePlace(other, one)).isEqualTo(differ);
    }

    @Test
    void a_very_long_question_is_no_matter_of_spelling() {
        assertThat(Spelling.proposals("网月车".repeat(1_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"车, 彻, true", "中, 宗, true", "平, 贫, true", "路, 怒, true", "车, 路, false", "车, x, false"})
    void sounds_that_speakers_mix_up_are_alike(String one, String other, boolean alike) {
        assertThat(Sounds.alike(one.codePointAt(0), other.codePointAt(0))).isEqualTo(alike);
    }
}
