package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnalysisPropertyTest {

    @Property(tries = 500)
    void tokensStandInsideTheText(@ForAll("texts") String text) {
        for (Token token : TextAnalysis.tokens(text)) {
            assertThat(token.start()).isBetween(0, text.length());
            assertThat(token.end()).isBetween(token.start() + 1, text.length());
            assertThat(token.term()).isNotBlank().doesNotContain(" ");
        }
    }

    @Property(tries = 500)
    void markedTextIsTheText(@ForAll("texts") String text, @ForAll("texts") String query) {
        Passage passage = new HitMarker(QueryText.of(query)).mark(text);
        assertThat(passage.text()).isEqualTo(text);
        for (int i = 1; i < passage.pieces().size(); i++) {
            assertThat(passage.pieces().get(i).marked())
                    .isNotEqualTo(passage.pieces().get(i - 1).marked());
        }
    }

    @Property(tries = 500)
    void excerptIsAStretchOfTheText(
            @ForAll("texts") String text,
            @ForAll("texts") String query,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        Passage passage = new HitMarker(QueryText.of(query)).excerpt(text, length);
        assertThat(text).contains(passage.text());
        assertThat(passage.text().length()).isLessThanOrEqualTo(Math.max(20, length));
        if (!passage.startsLater()) {
            assertThat(text).startsWith(passage.text());
        }
        if (!passage.endsEarlier()) {
            assertThat(text).endsWith(passage.text());
        }
    }

    @Property(tries = 500)
    void foldingIsDoneOnce(@ForAll("texts") String text) {
        String folded = TextAnalysis.folded(text);
        assertThat(TextAnalysis.folded(folded)).isEqualTo(folded);
    }

    @Property(tries = 300)
    void textIsLikeItself(@ForAll("texts") String text, @ForAll("texts") String other) {
        TermVector one = TermVector.of(text);
        TermVector two = TermVector.of(other);
        assertThat(one.likeness(two)).isBetween(0.0, 1.0 + 1e-9).isCloseTo(two.likeness(one), within(1e-9));
        if (!ComparableText.of(text)
                .terms(EnumSet.of(Token.Form.PAIR, Token.Form.CODE))
                .isEmpty()) {
            assertThat(one.likeness(TermVector.of(text))).isCloseTo(1.0, within(1e-9));
        }
    }

    /** So most of any text needs no look at the tables of Unicode. */
    @Test
    void unifiedIdeographsHaveNeitherCaseNorCompatibilityForms() {
        for (int character = 0x4E00; character <= 0x9FFF; character++) {
            String text = Character.toString(character);
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKD)).isEqualTo(text);
            assertThat(Character.toLowerCase(character)).isEqualTo(character);
            assertThat(TextAnalysis.folded(text)).isEqualTo(Character.toString(CharacterTable.simplified(character)));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "桥梁",
                "橋樑",
                "监测",
                "監測",
                "数据",
                "ETC",
                "ＥＴＣ",
                "网约车",
                "网络预约出租汽车",
                "五分钟",
                "1,000",
                "3.50米",
                "SD-2026-03-011",
                "的",
                "<b>",
                "&",
                "\uD842\uDFB7",
                "👍",
                "\uD800",
                " ",
                "。",
                "\n",
                "é",
                "AND",
                "㎞",
                "두");
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(6);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, words), net.jqwik.api.Tuple.of(1, noise))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
