package org.tongqu.billing.shapley;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tongqu.billing.Rational;
import org.tongqu.billing.SeededDraws;

/**
 * Shapley values of a game with too many coalitions, estimated from orders in which the players may arrive.
 *
 * <p>Every order is taken together with its reverse, which makes the estimate steadier. The contributions along an order add
 * up to the worth of all players, so that the estimates do, exactly.
 *
 * @param pairs number of orders drawn, each counted with its reverse
 * @param totals sum of the contributions of every player along all orders
 * @param squares sum of the squares of the contributions of every player along both orders of a pair
 */
public record SampledGame(long pairs, List<BigInteger> totals, List<BigInteger> squares) {

    /** As many players as the bits of a coalition's number allow. */
    public static final int MOST_PLAYERS = 62;

    /** As many pairs of orders as are ever drawn. */
    public static final long MOST_PAIRS = 10_000_000;

    private static final BigInteger DIGITS = BigInteger.TEN.pow(6);

    /** An upper bound of the natural logarithm of two: 0.693148. */
    private static final Rational LOG_OF_TWO = Rational.of(693_148, 1_000_000);

    /** Copies the lists. */
    public SampledGame {
        totals = List.copyOf(totals);
        squares = List.copyOf(squares);
    }

    /**
     * Draws orders and asks the oracle along them.
     *
     * @param seed from which the orders follow, see {@link SeedCommitment}
     * @throws IllegalArgumentException if there are not 1 to 62 players or 2 to ten million pairs
     */
    public static SampledGame draw(int players, Oracle oracle, String seed, long pairs) {
        if (players < 1 || players > MOST_PLAYERS || pairs < 2 || pairs > MOST_PAIRS) {
            throw new IllegalArgumentException("A sample has 1 to 62 players and 2 to 10,000,000 pairs of orders");
        }
        SeededDraws draws = SeededDraws.of(seed);
        BigInteger[] totals = zeros(players);
        BigInteger[] squares = zeros(players);
        int[] order = new int[players];
        for (long pair = 0; pair < pairs; pair++) {
            shuffle(order, draws);
            BigInteger[] both = zeros(players);
            walk(order, oracle, both);
            reverse(order);
            walk(order, oracle, both);
            for (int player = 0; player < players; player++) {
                totals[player] = totals[player].add(both[player]);
                squares[player] = squares[player].add(both[player].pow(2));
            }
        }
        return new SampledGame(pairs, List.of(totals), List.of(squares));
    }

    private static BigInteger[] zeros(int players) {
        return Stream.generate(() -> BigInteger.ZERO).limit(players).toArray(BigInteger[]::new);
    }

    private static void shuffle(int[] order, SeededDraws draws) {
        Arrays.setAll(order, i -> i);
        for (int i = order.length - 1; i > 0; i--) {
            int j = Math.toIntExact(draws.below(i + 1L));
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
    }

    private static void reverse(int[] order) {
        int[] copy = order.clone();
        Arrays.setAll(order, i -> copy[copy.length - 1 - i]);
    }

    private static void walk(int[] order, Oracle oracle, BigInteger[] sums) {
        long coalition = 0;
        BigInteger before = BigInteger.ZERO;
        for (int player : order) {
            coalition |= 1L << player;
            BigInteger worth = BigInteger.valueOf(oracle.worth(coalition));
            sums[player] = sums[player].add(worth.subtract(before));
            before = worth;
        }
    }

    /** The estimated values of the players, in their order; they add up to the worth of all. */
    public List<Rational> values() {
        BigInteger orders = BigInteger.valueOf(pairs).shiftLeft(1);
        return totals.stream().map(total -> new Rational(total, orders)).toList();
    }

    /** The standard error of the estimate of a player, rounded up to a millionth. */
    public Rational standardError(int player) {
        Rational count = Rational.of(pairs);
        Rational sum = new Rational(totals.get(player), BigInteger.TWO);
        Rational sumOfSquares = new Rational(squares.get(player), BigInteger.valueOf(4));
        Rational deviations = sumOfSquares.minus(sum.times(sum).dividedBy(count));
        return root(deviations.dividedBy(count.times(Rational.of(pairs - 1))));
    }

    /**
     * How far the estimates of all players are from the exact values at most, but for one case in so many (Hoeffding),
     * rounded up to a millionth.
     *
     * @param range within which the contributions of a player lie: the largest less the smallest
     * @param oneIn how many cases
     */
    public Rational within(long range, long oneIn) {
        Rational square = Rational.of(range).times(Rational.of(range)).times(logarithm(totals.size(), oneIn));
        return root(square.dividedBy(Rational.of(2 * pairs)));
    }

    /**
     * How many pairs are enough for the estimates of all players to be that close, but for one case in so many.
     *
     * @param range within which the contributions of a player lie: the largest less the smallest
     * @param distance how close, more than nothing
     * @param oneIn how many cases
     */
    public static long pairsFor(int players, long range, long distance, long oneIn) {
        Rational ratio = Rational.of(range, distance);
        Rational pairs = ratio.times(ratio).times(logarithm(players, oneIn)).dividedBy(Rational.of(2));
        return Math.max(2, up(pairs).longValueExact());
    }

    /** An upper bound of the natural logarithm of {@code 2 * players * oneIn}. */
    private static Rational logarithm(int players, long oneIn) {
        BigInteger cases = BigInteger.valueOf(2L * players).multiply(BigInteger.valueOf(oneIn));
        return LOG_OF_TWO.times(Rational.of(cases.bitLength()));
    }

    private static Rational root(Rational square) {
        BigInteger scaled = up(square.times(new Rational(DIGITS.pow(2), BigInteger.ONE)));
        BigInteger root = scaled.sqrt();
        boolean exact = root.pow(2).equals(scaled);
        return new Rational(exact ? root : root.add(BigInteger.ONE), DIGITS);
    }

    private static BigInteger up(Rational value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
