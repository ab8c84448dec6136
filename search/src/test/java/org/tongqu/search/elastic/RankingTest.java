package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 10})
    void namesAndTitlesAreFoundByTheirWordsAlone(int words) {
        assertThat(Ranking.platform().nearness(words)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 60})
    void inSentencesMeaningCountsAsMuchAsWords(int words) {
        assertThat(Ranking.platform().nearness(words)).isEqualTo(1);
    }

    @Test
    void eachKindOfQuestionHasAWeightOfItsOwn() {
        Ranking ranking = new Ranking(Optional.of("nearShort=0.2, nearFew=0.5, nearSentence=3"));
        assertThat(ranking.nearness(2)).isEqualTo(0.2);
        assertThat(ranking.nearness(3)).isEqualTo(0.5);
        assertThat(ranking.nearness(10)).isEqualTo(0.5);
        assertThat(ranking.nearness(11)).isEqualTo(3);
    }

    @Test
    void aFewWordsMustMostlyBeThereOfALongQuestionAnyOne() {
        Ranking ranking = Ranking.platform();
        assertThat(ranking.needed(1)).isEqualTo(1);
        assertThat(ranking.needed(2)).isEqualTo(2);
        assertThat(ranking.needed(4)).isEqualTo(2);
        assertThat(ranking.needed(5)).isEqualTo(1);
        assertThat(ranking.needed(40)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nearnes=1", "title", "title=0.5", "body=-1", "nearFew=1=2"})
    void anUnknownOrUnusableWeightIsRefusedByName(String setting) {
        assertThatThrownBy(() -> new Ranking(Optional.of(setting)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting);
    }
}
