package org.tongqu.billing;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
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
     * The parts of all claimants, in the order of the claims.
     *
     * @throws IllegalArgumentException if the amount is negative, a claimant or an order occurs twice, or there is an
     *     amount but no weight to split it by
     */
    public static <K> Map<K, Fen> split(Fen amount, List<Claim<K>> claims) {
        requireSplittable(amount, claims);
        long[] parts =
                fits(amount.value(), claims) ? splitLong(amount.value(), claims) : splitBig(amount.value(), claims);
        Map<K, Fen> result = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            result.put(claims.get(i).claimant(), Fen.of(parts[i]));
        }
        return result;
    }

    private static <K> void requireSplittable(Fen amount, List<Claim<K>> claims) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("A negative amount cannot be split: " + amount);
        }
        Set<K> claimants = new HashSet<>();
        Set<Integer> orders = new HashSet<>();
        boolean weighted = false;
        for (Claim<K> claim : claims) {
            weighted |= claim.weight() > 0;
            if (!claimants.add(claim.claimant()) || !orders.add(claim.order())) {
                throw new IllegalArgumentException("Claimant and order occur once only: " + claim);
            }
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
        return giveLeftOver(parts, left, remainders, claims);
    }

    static <K> long[] splitBig(long amount, List<Claim<K>> claims) {
        BigInteger total = BigInteger.ZERO;
        for (Claim<K> claim : claims) {
            total = total.add(BigInteger.valueOf(claim.weight()));
        }
        BigInteger divisor = total.max(BigInteger.ONE);
        long[] parts = new long[claims.size()];
        BigInteger[] remainders = new BigInteger[claims.size()];
        long left = amount;
        for (int i = 0; i < parts.length; i++) {
            BigInteger product = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(claims.get(i).weight()));
            BigInteger[] quotient = product.divideAndRemainder(divisor);
            parts[i] = quotient[0].longValueExact();
            remainders[i] = quotient[1];
            left -= parts[i];
        }
        return giveLeftOver(parts, left, remainders, claims);
    }

    private static <K, R extends Comparable<R>> long[] giveLeftOver(
            long[] parts, long left, R[] remainders, List<Claim<K>> claims) {
        Comparator<Integer> largestFirst = Comparator.comparing((Integer i) -> remainders[i])
                .reversed()
                .thenComparing(i -> claims.get(i).order());
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(largestFirst)
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
