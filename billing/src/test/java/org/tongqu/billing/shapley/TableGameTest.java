package org.tongqu.billing.shapley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Rational;
import org.tongqu.billing.shapley.BundleGame.Bundle;

class TableGameTest {

    private static final long MOST = 1_000_000_000_000_000L;

    @Provide
    Arbitrary<long[]> tables() {
        return Arbitraries.integers().between(1, 7).flatMap(players -> Arbitraries.longs()
                .between(-MOST, MOST)
                .array(long[].class)
                .ofSize(1 << players)
                .map(worths -> {
                    worths[0] = 0;
                    return worths;
                }));
    }

    private static int players(long[] worths) {
        return Integer.numberOfTrailingZeros(worths.length);
    }

    @Test
    void theGloveGameOfATextbook() {
        // One left glove and two right ones: a pair is worth 6; the left one is scarce and gets 4, the others 1 each.
        long[] gloves = new long[8];
        gloves[0b011] = 6;
        gloves[0b101] = 6;
        gloves[0b111] = 6;
        assertThat(TableGame.of(gloves).values()).containsExactly(Rational.of(4), Rational.ONE, Rational.ONE);
        assertThat(TableGame.of(gloves).worthOfAll()).isEqualTo(6);
    }

    @Test
    void aTableIsKnownByItsDigestAndComplete() {
        assertThat(TableGame.of(0, 1, 2, 3).digest())
                .hasSize(64)
                .isEqualTo(TableGame.of(0, 1, 2, 3).digest())
                .isNotEqualTo(TableGame.of(0, 1, 2, 4).digest());
        for (long[] wrong : List.of(new long[] {}, new long[] {0}, new long[] {0, 1, 2}, new long[] {1, 2})) {
            assertThatThrownBy(() -> TableGame.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(TableGame.of(1, coalition -> 5 * coalition).values()).containsExactly(Rational.of(5));
        assertThatThrownBy(() -> TableGame.of(0, c -> 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableGame.of(21, c -> 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableGame.of(new long[1 << 21])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twentyPlayersAreExact() {
        TableGame game = TableGame.of(20, coalition -> coalition * (MOST / (1 << 20)));
        for (int player = 0; player < 20; player++) {
            assertThat(game.values().get(player)).isEqualTo(Rational.of((1L << player) * (MOST / (1 << 20))));
        }
    }

    @Property(tries = 200)
    void shapleyEfficiency(@ForAll("tables") long[] worths) {
        TableGame game = TableGame.of(worths);
        assertThat(Rational.sum(game.values())).isEqualTo(Rational.of(game.worthOfAll()));
    }

    /** Players that add the same to every coalition get the same. */
    @Property(tries = 200)
    void shapleySymmetry(@ForAll("tables") long[] worths) {
        if (players(worths) < 2) {
            return;
        }
        long[] alike = LongStream.range(0, worths.length)
                .map(c -> worths[Math.toIntExact((c & 3) == 2 ? c ^ 3 : c)])
                .toArray();
        List<Rational> values = TableGame.of(alike).values();
        assertThat(values.get(0)).isEqualTo(values.get(1));
    }

    /** A player that adds to every coalition just what it is worth alone gets that. */
    @Property(tries = 200)
    void shapleyDummy(@ForAll("tables") long[] worths, @ForAll @IntRange(min = -1_000, max = 1_000) int alone) {
        int own = worths.length / 2;
        long[] dummy = new long[worths.length];
        for (int c = 0; c < worths.length; c++) {
            dummy[c] = worths[c % own] + (c >= own ? alone : 0);
        }
        List<Rational> values = TableGame.of(dummy).values();
        assertThat(values.get(values.size() - 1)).isEqualTo(Rational.of(alone));
    }

    @Provide
    Arbitrary<List<long[]>> pairsOfTables() {
        return Arbitraries.integers().between(1, 6).flatMap(players -> Arbitraries.longs()
                .between(-MOST, MOST)
                .array(long[].class)
                .ofSize(1 << players)
                .list()
                .ofSize(2)
                .map(pair -> {
                    pair.forEach(worths -> worths[0] = 0);
                    return pair;
                }));
    }

    @Property(tries = 200)
    void shapleyAdditivity(@ForAll("pairsOfTables") List<long[]> pair) {
        long[] sum = new long[pair.get(0).length];
        for (int c = 0; c < sum.length; c++) {
            sum[c] = pair.get(0)[c] + pair.get(1)[c];
        }
        List<Rational> first = TableGame.of(pair.get(0)).values();
        List<Rational> second = TableGame.of(pair.get(1)).values();
        List<Rational> expected = IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i).plus(second.get(i)))
                .toList();
        assertThat(TableGame.of(sum).values()).isEqualTo(expected);
    }

    /** The definition itself: the average of what a player adds over all orders of arrival. */
    @Property(tries = 60)
    void agreesWithAllOrders(@ForAll("tables") long[] worths) {
        int players = players(worths);
        List<List<Integer>> orders = orders(IntStream.range(0, players).boxed().toList());
        BigInteger[] sums = new BigInteger[players];
        Arrays.fill(sums, BigInteger.ZERO);
        for (List<Integer> order : orders) {
            int coalition = 0;
            for (int player : order) {
                long added = worths[coalition | 1 << player] - worths[coalition];
                sums[player] = sums[player].add(BigInteger.valueOf(added));
                coalition |= 1 << player;
            }
        }
        List<Rational> expected = IntStream.range(0, players)
                .mapToObj(i -> new Rational(sums[i], BigInteger.valueOf(orders.size())))
                .toList();
        assertThat(TableGame.of(worths).values()).isEqualTo(expected);
    }

    private static List<List<Integer>> orders(List<Integer> players) {
        if (players.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : players) {
            List<Integer> others = new ArrayList<>(players);
            others.remove(first);
            for (List<Integer> rest : orders(others)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }

    @Provide
    Arbitrary<List<Bundle<Integer>>> bundles() {
        Arbitrary<Set<Integer>> touched =
                Arbitraries.integers().between(0, 9).set().ofMinSize(1);
        return Combinators.combine(touched, Arbitraries.longs().between(0, MOST))
                .as(Bundle::new)
                .list()
                .ofMaxSize(8);
    }

    /** The closed form for metered use is the value of the table of all coalitions. */
    @Property(tries = 100)
    void unanimityGamesAgreeWithTheirTable(@ForAll("bundles") List<Bundle<Integer>> bundles) {
        TableGame table = TableGame.of(10, coalition -> bundles.stream()
                .filter(b -> b.players().stream().allMatch(p -> (coalition >> p & 1) == 1))
                .mapToLong(Bundle::worth)
                .sum());
        Map<Integer, Long> equal = IntStream.range(0, 10).boxed().collect(Collectors.toMap(p -> p, p -> 1L));
        assertThat(BundleGame.values(bundles, equal).values()).containsExactlyElementsOf(table.values());
    }

    @Test
    void weightsSplitAUseAmongThePlayersItTouches() {
        Map<String, Long> weights = new LinkedHashMap<>();
        weights.put("a", 3L);
        weights.put("b", 1L);
        weights.put("c", 0L);
        List<Bundle<String>> bundles = List.of(
                new Bundle<>(Set.of("a", "b"), 10),
                new Bundle<>(Set.of("b", "a"), 2),
                new Bundle<>(Set.of("c"), 5),
                new Bundle<>(Set.of("b", "c"), 7));
        assertThat(BundleGame.values(bundles, weights).values())
                .containsExactly(Rational.of(9), Rational.of(10), Rational.of(5));
        assertThatThrownBy(() -> BundleGame.values(List.of(new Bundle<>(Set.of("x"), 1)), weights))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bundle<>(Set.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bundle<>(Set.of("a"), -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
