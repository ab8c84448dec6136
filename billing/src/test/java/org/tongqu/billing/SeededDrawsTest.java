package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeededDrawsTest {

    private static List<Long> draws(String seed, long bound, int count) {
        SeededDraws draws = SeededDraws.of(seed);
        List<Long> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(draws.below(bound));
        }
        return drawn;
    }

    @Test
    void theSameSeedGivesTheSameNumbersForEver() {
        assertThat(draws("通衢", 1_000, 6)).isEqualTo(draws("通衢", 1_000, 6)).isNotEqualTo(draws("通渠", 1_000, 6));
        // The first number is the first fifteen digits of the digest of the seed and the counter 0.
        assertThat(draws("通衢", 1L << 60, 1))
                .containsExactly(Long.parseLong(Digest.ofFields("通衢", 0L).substring(0, 15), 16));
        assertThat(draws("通衢", 1L << 60, 6).get(5))
                .isEqualTo(Long.parseLong(Digest.ofFields("通衢", 1L).substring(15, 30), 16));
    }

    @Test
    void everyNumberBelowTheBoundComesUpAboutEquallyOften() {
        int[] counts = new int[7];
        draws("fair", 7, 7_000).forEach(i -> counts[Math.toIntExact(i)]++);
        assertThat(counts).hasSize(7);
        for (int count : counts) {
            assertThat(count).isBetween(850, 1_150);
        }
        assertThat(draws("one", 1, 5)).containsOnly(0L);
    }

    @Test
    void aBoundIsAtLeastOneAndNotTooLarge() {
        SeededDraws draws = SeededDraws.of("");
        assertThatThrownBy(() -> draws.below(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draws.below((1L << 60) + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
