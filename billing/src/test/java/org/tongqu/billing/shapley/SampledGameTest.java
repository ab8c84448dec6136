package org.tongqu.billing.shapley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Digest;
import org.tongqu.billing.Rational;

class SampledGameTest {

    private static final String SECRET = "0123456789abcdef";
    private static final long ONE_IN_A_BILLION = 1_000_000_000L;

    @Provide
    Arbitrary<long[]> games() {
        return Arbitraries.longs()
                .between(0, 1_000)
                .array(long[].class)
                .ofSize(32)
                .map(worths -> {
                    worths[0] = 0;
                    return worths;
                });
    }

    private static Oracle of(long[] worths) {
        return coalition -> worths[Math.toIntExact(coalition)];
    }

    /** The contributions lie between -1,000 and 1,000; a failure would be one case in a billion. */
    @Property(tries = 50)
    void shapleySampleWithinCI(@ForAll("games") long[] worths, @ForAll @IntRange(min = 2, max = 200) int pairs) {
        SampledGame sample = SampledGame.draw(5, of(worths), "seed", pairs);
        List<Rational> exact = TableGame.of(worths).values();
        Rational distance = sample.within(2_000, ONE_IN_A_BILLION);
        for (int player = 0; player < 5; player++) {
            assertThat(sample.values().get(player).minus(exact.get(player)).abs())
                    .isLessThanOrEqualTo(distance);
        }
    }

    @Property(tries = 50)
    void sampledValuesAddUpToTheWorthOfAll(@ForAll("games") long[] worths) {
        SampledGame sample = SampledGame.draw(5, of(worths), "seed", 7);
        assertThat(Rational.sum(sample.values())).isEqualTo(Rational.of(worths[31]));
    }

    @Test
    void whereEveryOrderSaysTheSameTheSampleIsExactAndWithoutError() {
        SampledGame sample = SampledGame.draw(30, coalition -> 7L * Long.bitCount(coalition), "seed", 3);
        assertThat(sample.values()).hasSize(30).containsOnly(Rational.of(7));
        assertThat(sample.standardError(29)).isEqualTo(Rational.ZERO);
    }

    @Test
    void theStandardErrorIsThatOfTheMeansOfPairs() {
        // Means of the pairs 1 and 4: the mean is 2.5, the variance 4.5, that of the mean 2.25.
        SampledGame sample = new SampledGame(2, List.of(BigInteger.valueOf(10)), List.of(BigInteger.valueOf(4 + 64)));
        assertThat(sample.values()).containsExactly(Rational.of(5, 2));
        assertThat(sample.standardError(0)).isEqualTo(Rational.of(3, 2));
    }

    @Test
    void theDistanceShrinksWithTheRootOfThePairs() {
        SampledGame few = SampledGame.draw(4, coalition -> 0, "seed", 100);
        SampledGame many = SampledGame.draw(4, coalition -> 0, "seed", 400);
        assertThat(few.within(1_000, 1_000)
                        .dividedBy(many.within(1_000, 1_000))
                        .minus(Rational.of(2))
                        .abs())
                .isLessThan(Rational.of(1, 1_000));
        // 2 * 4 * 1,000 has 13 bits: the root of 13 * 0.693148 * 1,000,000 / 200.
        assertThat(few.within(1_000, 1_000)).isEqualTo(Rational.of(212_260_736, 1_000_000));
        long enough = SampledGame.pairsFor(4, 1_000, 50, 1_000);
        assertThat(enough).isEqualTo(1_803);
        assertThat(SampledGame.pairsFor(4, 1, 1_000, 1)).isEqualTo(2);
    }

    @Test
    void theSecondOrderOfAPairIsTheReverseOfTheFirst() {
        StringBuilder asked = new StringBuilder();
        SampledGame.draw(
                3,
                coalition -> {
                    asked.append(coalition).append(' ');
                    return 0;
                },
                "seed",
                2);
        String[] walks = asked.toString().trim().split(" ", -1);
        for (int pair = 0; pair < 2; pair++) {
            long first = Long.parseLong(walks[pair * 6]);
            long second = Long.parseLong(walks[pair * 6 + 1]);
            assertThat(Long.parseLong(walks[pair * 6 + 2])).isEqualTo(7);
            assertThat(Long.parseLong(walks[pair * 6 + 3])).isEqualTo(7 - second);
            assertThat(Long.parseLong(walks[pair * 6 + 4])).isEqualTo(7 - first);
        }
    }

    @Test
    void everyOrderOfThreeComesUp() {
        Set<List<Long>> starts = new HashSet<>();
        List<Long> walk = new ArrayList<>();
        SampledGame.draw(
                3,
                coalition -> {
                    walk.add(coalition);
                    if (walk.size() == 3) {
                        starts.add(List.copyOf(walk));
                        walk.clear();
                    }
                    return 0;
                },
                "seed",
                50);
        assertThat(starts).hasSize(6);
    }

    @Test
    void whoeverKnowsTheSecretCanRepeatTheSample() {
        SeedCommitment promise = SeedCommitment.to(SECRET);
        assertThat(promise.digest()).isEqualTo(Digest.of(SECRET));
        String seed = promise.seed(SECRET, "SA-2026-000001-1", "2026-11", "ST-2026-000001");
        assertThat(seed).isNotEqualTo(promise.seed(SECRET, "SA-2026-000001-1", "2026-11", "ST-2026-000002"));
        Oracle squares = coalition -> coalition * coalition % 97;
        SampledGame sample = SampledGame.draw(6, squares, seed, 20);
        assertThat(SampledGame.draw(6, squares, seed, 20)).isEqualTo(sample);
        assertThat(SampledGame.draw(6, squares, "other", 20)).isNotEqualTo(sample);
        assertThat(promise.isKeptBy("another secret of mine")).isFalse();
        assertThatThrownBy(() -> promise.seed("another secret of mine", "a", "b", "c"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeedCommitment.to("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSampleHasItsLimits() {
        Oracle nothing = coalition -> 0;
        assertThatThrownBy(() -> SampledGame.draw(0, nothing, "", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampledGame.draw(63, nothing, "", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampledGame.draw(2, nothing, "", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampledGame.draw(2, nothing, "", 10_000_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SampledGame.draw(62, nothing, "", 2).values()).containsOnly(Rational.ZERO);
        assertThat(SampledGame.draw(1, coalition -> 5, "", 2).values()).containsExactly(Rational.of(5));
    }
}
