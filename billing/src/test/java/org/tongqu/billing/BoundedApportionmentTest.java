package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.BoundedApportionment.Bound;
import org.tongqu.billing.BoundedApportionment.BoundedClaim;
import org.tongqu.billing.BoundedApportionment.Portion;
import org.tongqu.billing.BoundedApportionment.Split;

class BoundedApportionmentTest {

    private static BoundedClaim<String> claim(String claimant, long weight, long least, long most) {
        Fen top = most < 0 ? null : Fen.of(most);
        return new BoundedClaim<>(claimant, Rational.of(weight), claimant.charAt(0), Fen.of(least), top);
    }

    private static List<Long> amounts(Split<String> split) {
        return split.portions().stream().map(p -> p.amount().value()).toList();
    }

    private static List<Bound> bounds(Split<String> split) {
        return split.portions().stream().map(Portion::bound).toList();
    }

    @Test
    void whatOneMayNotTakeGoesToTheOthersByTheirWeights() {
        Split<String> split = BoundedApportionment.split(
                Fen.of(1_000), List.of(claim("a", 70, 0, 500), claim("b", 20, 0, -1), claim("c", 10, 0, -1)));
        assertThat(amounts(split)).containsExactly(500L, 333L, 167L);
        assertThat(bounds(split)).containsExactly(Bound.MOST, Bound.NONE, Bound.NONE);
        assertThat(split.left()).isEqualTo(Fen.ZERO);
    }

    @Test
    void whoIsRaisedToTheLeastTakesFromTheOthers() {
        Split<String> split = BoundedApportionment.split(
                Fen.of(1_000), List.of(claim("a", 2, 100, -1), claim("b", 49, 0, -1), claim("c", 49, 0, -1)));
        assertThat(amounts(split)).containsExactly(100L, 450L, 450L);
        assertThat(bounds(split)).containsExactly(Bound.LEAST, Bound.NONE, Bound.NONE);
    }

    @Test
    void tooLittleForTheLeastsIsSplitByThem() {
        Split<String> split =
                BoundedApportionment.split(Fen.of(10), List.of(claim("a", 0, 20, -1), claim("b", 99, 10, -1)));
        assertThat(amounts(split)).containsExactly(7L, 3L);
        assertThat(bounds(split)).containsOnly(Bound.SCARCE);
    }

    @Test
    void whatNobodyMayTakeIsLeft() {
        Split<String> split =
                BoundedApportionment.split(Fen.of(100), List.of(claim("a", 1, 0, 30), claim("b", 0, 5, -1)));
        assertThat(amounts(split)).containsExactly(30L, 5L);
        assertThat(split.left()).isEqualTo(Fen.of(65));
    }

    @Test
    void whoReachesABoundByItsWeightIsNotHeldByIt() {
        Split<String> split =
                BoundedApportionment.split(Fen.of(100), List.of(claim("a", 1, 0, 50), claim("b", 1, 50, 90)));
        assertThat(amounts(split)).containsExactly(50L, 50L);
        assertThat(bounds(split)).containsOnly(Bound.NONE);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatThrownBy(() -> claim("a", -1, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claim("a", 1, -1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claim("a", 1, 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BoundedApportionment.split(Fen.of(-1), List.of(claim("a", 1, 0, -1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(amounts(BoundedApportionment.split(Fen.ZERO, List.of(claim("a", 1, 2, 2)))))
                .containsExactly(0L);
    }

    @Provide
    Arbitrary<List<BoundedClaim<String>>> anyClaims() {
        Arbitrary<long[]> one = Combinators.combine(
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.longs().between(0, 300),
                        Arbitraries.longs().between(-1, 600))
                .as((weight, least, room) -> new long[] {weight, least, room < 0 ? -1 : least + room});
        return one.list().ofMinSize(1).ofMaxSize(8).map(list -> {
            List<BoundedClaim<String>> claims = new ArrayList<>();
            for (long[] c : list) {
                claims.add(claim(Character.toString('a' + claims.size()), c[0], c[1], c[2]));
            }
            return claims;
        });
    }

    @Property
    void boundedAllocRespectsBounds(
            @ForAll @LongRange(min = 0, max = 5_000) long amount,
            @ForAll("anyClaims") List<BoundedClaim<String>> claims) {
        Split<String> split = BoundedApportionment.split(Fen.of(amount), claims);
        long placed = amounts(split).stream().mapToLong(Long::longValue).sum();
        assertThat(placed + split.left().value()).isEqualTo(amount);
        assertThat(split.left().isNegative()).isFalse();
        for (int i = 0; i < claims.size(); i++) {
            BoundedClaim<String> claim = claims.get(i);
            Portion<String> portion = split.portions().get(i);
            assertThat(portion.exact().minus(Rational.of(portion.amount())).abs())
                    .isLessThan(Rational.ONE);
            if (claim.most() != null) {
                assertThat(portion.amount()).isLessThanOrEqualTo(claim.most());
            }
            if (portion.bound() == Bound.SCARCE) {
                assertThat(portion.amount()).isLessThanOrEqualTo(claim.least());
            } else {
                assertThat(portion.amount()).isGreaterThanOrEqualTo(claim.least());
            }
        }
    }

    /** Whoever is between its bounds has the same part per weight, and nobody at its most has more of it than they. */
    @Property
    void oneLevelDecidesForAll(
            @ForAll @LongRange(min = 0, max = 5_000) long amount,
            @ForAll("anyClaims") List<BoundedClaim<String>> claims) {
        Split<String> split = BoundedApportionment.split(Fen.of(amount), claims);
        List<Rational> levels = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Portion<String> portion = split.portions().get(i);
            Rational weight = claims.get(i).weight();
            if (portion.bound() == Bound.NONE && weight.signum() > 0) {
                levels.add(portion.exact().dividedBy(weight));
            }
        }
        assertThat(levels.stream().distinct()).hasSizeLessThanOrEqualTo(1);
        for (int i = 0; i < claims.size() && !levels.isEmpty(); i++) {
            Rational fair = levels.get(0).times(claims.get(i).weight());
            Portion<String> portion = split.portions().get(i);
            if (portion.bound() == Bound.LEAST) {
                assertThat(portion.exact()).isGreaterThan(fair);
            } else if (portion.bound() == Bound.MOST) {
                assertThat(portion.exact()).isLessThan(fair);
            }
        }
    }

    @Property
    void withoutBoundsItIsTheLargestRemainder(
            @ForAll @LongRange(min = 0) long amount,
            @ForAll List<@LongRange(min = 1, max = Long.MAX_VALUE) Long> weights) {
        List<Claim<Integer>> plain = new ArrayList<>();
        List<BoundedClaim<Integer>> bounded = new ArrayList<>();
        for (long weight : weights) {
            int i = plain.size();
            plain.add(new Claim<>(i, weight, i));
            bounded.add(new BoundedClaim<>(i, Rational.of(weight), i, Fen.ZERO, null));
        }
        if (!weights.isEmpty()) {
            assertThat(BoundedApportionment.split(Fen.of(amount), bounded).portions().stream()
                            .map(Portion::amount))
                    .containsExactlyElementsOf(
                            Apportionment.split(Fen.of(amount), plain).values());
        }
    }
}
