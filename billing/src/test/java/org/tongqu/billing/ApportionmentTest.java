package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.Apportionment.ExactClaim;

class ApportionmentTest {

    private static List<Claim<String>> claims(long... weights) {
        List<Claim<String>> claims = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            claims.add(new Claim<>("p" + i, weights[i], i));
        }
        return claims;
    }

    @Test
    void whoHasAWholeExactPartIsNotOverpaid() {
        // 15 by 4/5, 2/25 and 3/25 is 12, 1.2 and 1.8.
        assertThat(Apportionment.split(Fen.of(15), claims(20, 2, 3)).values())
                .containsExactly(Fen.of(12), Fen.of(1), Fen.of(2));
    }

    @Test
    void theSignedOrderDecidesBetweenEqualRemainders() {
        List<Claim<String>> claims =
                List.of(new Claim<>("late", 1, 9), new Claim<>("first", 1, 1), new Claim<>("second", 1, 2));
        assertThat(Apportionment.split(Fen.of(2), claims))
                .containsEntry("first", Fen.of(1))
                .containsEntry("second", Fen.of(1))
                .containsEntry("late", Fen.ZERO);
    }

    @Test
    void amountsBeyondSixtyFourBitsOfProductAreExact() {
        Map<String, Fen> parts = Apportionment.split(Fen.of(Long.MAX_VALUE), claims(Long.MAX_VALUE, Long.MAX_VALUE, 1));
        assertThat(Fen.sum(parts.values())).isEqualTo(Fen.of(Long.MAX_VALUE));
        // Exact are a quarter fen more than half of it, twice, and half a fen, which has the largest remainder.
        assertThat(parts.values()).containsExactly(Fen.of(Long.MAX_VALUE / 2), Fen.of(Long.MAX_VALUE / 2), Fen.of(1));
    }

    @Test
    void refusesWhatCannotBeSplit() {
        assertThatThrownBy(() -> Apportionment.split(Fen.of(-1), claims(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.split(Fen.of(1), claims(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Claim<>("p", -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Apportionment.split(Fen.of(1), List.of(new Claim<>("p", 1, 1), new Claim<>("p", 1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Apportionment.split(Fen.of(1), List.of(new Claim<>("p", 1, 1), new Claim<>("q", 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Apportionment.split(Fen.ZERO, claims(0, 0)).values()).containsOnly(Fen.ZERO);
    }

    @Provide
    Arbitrary<List<Claim<String>>> anyClaims() {
        Arbitrary<Long> weight = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20),
                Arbitraries.longs().between(0, 1_000_000),
                Arbitraries.longs().between(0, Long.MAX_VALUE));
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .filter(weights -> weights.stream().anyMatch(w -> w > 0))
                .map(weights ->
                        claims(weights.stream().mapToLong(Long::longValue).toArray()));
    }

    @Property
    void hamiltonSum(@ForAll @LongRange(min = 0) long amount, @ForAll("anyClaims") List<Claim<String>> claims) {
        assertThat(Fen.sum(Apportionment.split(Fen.of(amount), claims).values()))
                .isEqualTo(Fen.of(amount));
    }

    @Property
    void hamiltonQuota(@ForAll @LongRange(min = 0) long amount, @ForAll("anyClaims") List<Claim<String>> claims) {
        Map<String, Fen> parts = Apportionment.split(Fen.of(amount), claims);
        BigInteger total =
                claims.stream().map(c -> BigInteger.valueOf(c.weight())).reduce(BigInteger.ZERO, BigInteger::add);
        for (Claim<String> claim : claims) {
            BigInteger exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(claim.weight()));
            BigInteger got =
                    BigInteger.valueOf(parts.get(claim.claimant()).value()).multiply(total);
            assertThat(got.subtract(exact).abs()).isLessThan(total);
        }
    }

    @Property
    void hamiltonZeroWeight(@ForAll @LongRange(min = 0) long amount, @ForAll("anyClaims") List<Claim<String>> claims) {
        Map<String, Fen> parts = Apportionment.split(Fen.of(amount), claims);
        assertThat(claims).allSatisfy(claim -> assertThat(
                        claim.weight() == 0 && parts.get(claim.claimant()).isPositive())
                .isFalse());
    }

    @Property
    void hamiltonOrderStable(
            @ForAll @LongRange(min = 0) long amount,
            @ForAll("anyClaims") List<Claim<String>> claims,
            @ForAll Random r) {
        List<Claim<String>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, r);
        assertThat(Apportionment.split(Fen.of(amount), shuffled))
                .containsExactlyInAnyOrderEntriesOf(Apportionment.split(Fen.of(amount), claims));
    }

    @Property
    void bothArithmeticsAgree(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long amount,
            @ForAll List<@LongRange(min = 0, max = 1_000_000) Long> weights) {
        List<Claim<String>> claims =
                claims(weights.stream().mapToLong(Long::longValue).toArray());
        long asked = weights.stream().allMatch(w -> w == 0) ? 0 : amount;
        assertThat(Apportionment.splitBig(asked, claims)).isEqualTo(Apportionment.splitLong(asked, claims));
    }

    /** Fractions split like the whole numbers they are in proportion to. */
    @Property
    void exactClaimsAgreeWithWholeOnes(
            @ForAll @LongRange(min = 0) long amount,
            @ForAll("anyClaims") List<Claim<String>> claims,
            @ForAll @LongRange(min = 1, max = 1_000_000) long divisor) {
        List<ExactClaim<String>> exact = claims.stream()
                .map(c -> new ExactClaim<>(c.claimant(), Rational.of(c.weight(), divisor), c.order()))
                .toList();
        assertThat(Apportionment.splitExact(Fen.of(amount), exact))
                .isEqualTo(Apportionment.split(Fen.of(amount), claims));
    }

    @Test
    void fractionsWithDifferentDenominatorsAreBroughtToOne() {
        List<ExactClaim<String>> claims = List.of(
                new ExactClaim<>("a", Rational.of(1, 2), 1),
                new ExactClaim<>("b", Rational.of(1, 3), 2),
                new ExactClaim<>("c", Rational.of(1, 6), 3));
        assertThat(Apportionment.splitExact(Fen.of(600), claims).values())
                .containsExactly(Fen.of(300), Fen.of(200), Fen.of(100));
        assertThatThrownBy(() -> new ExactClaim<>("a", Rational.of(-1), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.splitExact(Fen.of(1), List.of(new ExactClaim<>("a", Rational.ZERO, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** No other whole parts are closer to the exact ones in the sum of the distances. */
    @Property(tries = 300)
    void hamiltonMinimisesL1(
            @ForAll @LongRange(min = 0, max = 30) long amount,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 12) Long> weights) {
        long total = weights.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return;
        }
        Map<String, Fen> parts = Apportionment.split(
                Fen.of(amount),
                claims(weights.stream().mapToLong(Long::longValue).toArray()));
        long[] got = parts.values().stream().mapToLong(Fen::value).toArray();
        assertThat(distance(got, amount, weights, total))
                .isEqualTo(best(new long[got.length], 0, amount, amount, weights, total));
    }

    private static long best(long[] parts, int at, long left, long amount, List<Long> weights, long total) {
        if (at == parts.length - 1) {
            parts[at] = left;
            return distance(parts, amount, weights, total);
        }
        long least = Long.MAX_VALUE;
        for (long part = 0; part <= left; part++) {
            parts[at] = part;
            least = Math.min(least, best(parts, at + 1, left - part, amount, weights, total));
        }
        return least;
    }

    private static long distance(long[] parts, long amount, List<Long> weights, long total) {
        long sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += Math.abs(parts[i] * total - amount * weights.get(i));
        }
        return sum;
    }
}
