package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class FusionTest {

    @Test
    void whatBothFindStandsAboveWhatOneFinds() {
        assertThat(Fusion.of(List.of("a", "b"), List.of("c", "b"), 1)).containsExactly("b", "a", "c");
    }

    @Test
    void theWeightDecidesWhoseFirstIsFirst() {
        assertThat(Fusion.of(List.of("a"), List.of("b"), 0.5)).containsExactly("a", "b");
        assertThat(Fusion.of(List.of("a"), List.of("b"), 2)).containsExactly("b", "a");
    }

    @Property
    void withoutWeightMeaningChangesNothing(
            @ForAll @UniqueElements List<@IntRange(max = 50) Integer> words,
            @ForAll @UniqueElements List<@IntRange(max = 50) Integer> meaning) {
        assertThat(Fusion.of(words, meaning, 0)).isEqualTo(words);
    }

    @Property
    void everythingFoundIsThereOnceAndNothingElse(
            @ForAll @UniqueElements List<@IntRange(max = 50) Integer> words,
            @ForAll @UniqueElements List<@IntRange(max = 50) Integer> meaning,
            @ForAll @DoubleRange(min = 0.1, max = 5) double weight) {
        Set<Integer> all = new LinkedHashSet<>(words);
        all.addAll(meaning);
        assertThat(Fusion.of(words, meaning, weight)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    /** Who is better in both orders is better in the common one. */
    @Property
    void betterInBothIsBetter(
            @ForAll @UniqueElements List<@IntRange(max = 30) Integer> words,
            @ForAll @UniqueElements List<@IntRange(max = 30) Integer> meaning,
            @ForAll @DoubleRange(min = 0.1, max = 5) double weight) {
        List<Integer> fused = Fusion.of(words, meaning, weight);
        for (Integer a : words) {
            for (Integer b : words) {
                boolean better = words.indexOf(a) < words.indexOf(b)
                        && meaning.contains(a)
                        && (!meaning.contains(b) || meaning.indexOf(a) < meaning.indexOf(b));
                if (better) {
                    assertThat(fused.indexOf(a)).isLessThan(fused.indexOf(b));
                }
            }
        }
    }
}
