package org.tongqu.billing;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Splits an amount by weights so that the parts are whole fen and add up exactly (Hamilton, largest remainder).
 *
 * <p>Every claimant first gets the floor of its exact part; the fen left over go one each to the largest remainders,
 * ties by the signed order of the claims. So no part is a whole fen away from the exact part, a weight of zero gets
 * nothing, and the order in which the claims are listed does not matter.
 *
 * <p>Known property: raising the amount by a fen may lower one part (the Alabama paradox). Money is therefore taken back
 * by weights of what is still held, never by splitting the smaller amount again.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * A claim to a part.
     *
     * @param claimant who claims, unique among the claims
     * @param weight size of the claim, not negative
     * @param order rank among equal remainders, lower first, unique among the claims
     * @param <K> what identifies a claimant
     */
    public record Claim<K>(K claimant, long weight, int order) {

        /** Refuses a negative weight. */
        public Claim {
            if (weight < 0) {
                throw new IllegalArgumentException("The weight of a claim is not negative: " + weight);
            }
        }
    }

    /**
     * A claim of exact size, for weights that are fractions or exceed a long.
     *
     * @param claimant who claims, unique among the claims
     * @param weight size of the claim, not negative
     * @param order rank among equal remainders, lower first, unique among the claims
     * @param <K> what identifies a claimant
     */
    public record ExactClaim<K>(K claimant, Rational weight, int order) {

        /** Refuses a negative weight. */
        public ExactClaim {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("The weight of a claim is not negative: " + weight);
            }
        }
    }

    /**
     * The parts of all claimants of exact claims, in the order of the claims.
     *
     * @throws IllegalArgumentException as {@link #split}
     */
    public static <K> Map<K, Fen> splitExact(Fen amount, List<ExactClaim<K>> claims) {
        List<Integer> orders = claims.stream().map(ExactClaim::order).toList();
        requireSplittable(
                amount,
                claims.stream().map(ExactClaim::claimant).toList(),
                orders,
                claims.stream().anyMatch(c -> c.weight().signum() > 0));
        BigInteger[] weights = commonWeights(claims);
        long[] parts = splitBig(amount.value(), weights, orders);
        Map<K, Fen> result = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            result.put(claims.get(i).claimant(), Fen.of(parts[i]));
        }
        return result;
    }

    /** The weights as whole numbers over their common denominator. */
    private static <K> BigInteger[] commonWeights(List<ExactClaim<K>> claims) {
        BigInteger common = BigInteger.ONE;
        for (ExactClaim<K> claim : claims) {
            BigInteger denominator = claim.weight().denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        BigInteger[] weights = new BigInteger[claims.size()];
        for (int i = 0; i < weights.length; i++) {
            Rational weight = claims.get(i).weight();
            weights[i] = weight.numerator().multiply(common.divide(weight.denominator()));
        }
        return weights;
    }

    /**
     * The parts of all claimants, in the order of the claims.
     *
     * @throws IllegalArgumentException if the amount is negative, a claimant or an order occurs twice, or there is an
     *     amount but no weight to split it by
     */
    public static <K> Map<K, Fen> split(Fen amount, List<Claim<K>> claims) {
        requireSplittable(
                amount,
                claims.stream().map(Claim::claimant).toList(),
                claims.stream().map(Claim::order).toList(),
                claims.stream().anyMatch(c -> c.weight() > 0));
        long[] parts =
                fits(amount.value(), claims) ? splitLong(amount.value(), claims) : splitBig(amount.value(), claims);
        Map<K, Fen> result = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            result.put(claims.get(i).claimant(), Fen.of(parts[i]));
        }
        return result;
    }

    private static <K> void requireSplittable(Fen amount, List<K> claimants, List<Integer> orders, boolean weighted) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("A negative amount cannot be split: " + amount);
        }
        if (Set.copyOf(claimants).size() < claimants.size()
                || Set.copyOf(orders).size() < orders.size()) {
            throw new IllegalArgumentException("Claimant and order occur once only: " + claimants + " " + orders);
        }
        if (!weighted && amount.isPositive()) {
            throw new IllegalArgumentException("There is no weight to split " + amount + " by");
        }
    }

    private static <K> boolean fits(long amount, List<Claim<K>> claims) {
        long total = 0;
        for (Claim<K> claim : claims) {
            total += claim.weight();
            boolean productFits = Math.multiplyHigh(amount, claim.weight()) == 0 && amount * claim.weight() >= 0;
            if (total < 0 || !productFits) {
                return false;
            }
        }
        return true;
    }

    static <K> long[] splitLong(long amount, List<Claim<K>> claims) {
        long total = 0;
        for (Claim<K> claim : claims) {
            total += claim.weight();
        }
        long[] parts = new long[claims.size()];
        Long[] remainders = new Long[claims.size()];
        long left = amount;
        for (int i = 0; i < parts.length; i++) {
            long product = amount * claims.get(i).weight();
            parts[i] = total == 0 ? 0 : product / total;
            remainders[i] = total == 0 ? 0 : product % total;
            left -= parts[i];
        }
        return giveLeftOver(
                parts, left, remainders, claims.stream().map(Claim::order).toList());
    }

    static <K> long[] splitBig(long amount, List<Claim<K>> claims) {
        BigInteger[] weights =
                claims.stream().map(c -> BigInteger.valueOf(c.weight())).toArray(BigInteger[]::new);
        return splitBig(amount, weights, claims.stream().map(Claim::order).toList());
    }

    private static long[] splitBig(long amount, BigInteger[] weights, List<Integer> orders) {
        BigInteger total = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            total = total.add(weight);
        }
        BigInteger divisor = total.max(BigInteger.ONE);
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = amount;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] quotient =
                    BigInteger.valueOf(amount).multiply(weights[i]).divideAndRemainder(divisor);
            parts[i] = quotient[0].longValueExact();
            remainders[i] = quotient[1];
            left -= parts[i];
        }
        return giveLeftOver(parts, left, remainders, orders);
    }

    private static <R extends Comparable<R>> long[] giveLeftOver(
            long[] parts, long left, R[] remainders, List<Integer> orders) {
        Comparator<Integer> largestFirst =
                Comparator.comparing((Integer i) -> remainders[i]).reversed().thenComparing(orders::get);
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(largestFirst)
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
