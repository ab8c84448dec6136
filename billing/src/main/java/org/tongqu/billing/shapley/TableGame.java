package org.tongqu.billing.shapley;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongqu.billing.Digest;
import org.tongqu.billing.Rational;

/**
 * A game given by the worth of every coalition; its Shapley values are exact for up to twenty players.
 *
 * <p>Coalitions are numbered by their players: player i is in coalition c if bit i of c is set. The marginal contributions
 * of a player are summed up by the size of the coalition it joins, since all coalitions of a size weigh the same.
 */
public final class TableGame {

    /** As many players as a table of all coalitions can be kept for. */
    public static final int MOST_PLAYERS = 20;

    private static final int HALF_OF_LONG = 32;
    private static final long LOWER_HALF = 0xFFFF_FFFFL;

    private final int players;
    private final long[] worths;

    private TableGame(int players, long[] worths) {
        this.players = players;
        this.worths = worths;
    }

    /**
     * The game of a table.
     *
     * @param worths of all coalitions by their numbers; the empty one is worth nothing
     * @throws IllegalArgumentException if there are not 2^n worths with n from 1 to 20, or the empty coalition is worth
     *     something
     */
    public static TableGame of(long... worths) {
        int players = Integer.numberOfTrailingZeros(worths.length);
        if (worths.length != 1 << players || players < 1 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException("A table has 2^n worths for 1 to 20 players, not " + worths.length);
        }
        if (worths[0] != 0) {
            throw new IllegalArgumentException("The empty coalition is worth nothing, not " + worths[0]);
        }
        return new TableGame(players, worths.clone());
    }

    /** The game of an oracle that is asked about every coalition. */
    public static TableGame of(int players, Oracle oracle) {
        if (players < 1 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException("A table is for 1 to 20 players, not " + players);
        }
        long[] worths = new long[1 << players];
        for (int coalition = 0; coalition < worths.length; coalition++) {
            worths[coalition] = oracle.worth(coalition);
        }
        return of(worths);
    }

    /** SHA-256 over all worths, by which members sign the table. */
    public String digest() {
        return Digest.ofFields(Arrays.stream(worths).boxed().toArray());
    }

    /** How many players it has. */
    public int players() {
        return players;
    }

    /** What a coalition is worth, by its number. */
    public long worth(int coalition) {
        return worths[coalition];
    }

    /** The worths of all coalitions by their numbers. */
    public long[] worths() {
        return worths.clone();
    }

    /** What all players achieve together. */
    public long worthOfAll() {
        return worths[worths.length - 1];
    }

    /** The Shapley values of the players, in their order; they add up to the worth of all. */
    public List<Rational> values() {
        List<Rational> values = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            values.add(value(player));
        }
        return List.copyOf(values);
    }

    private Rational value(int player) {
        int own = 1 << player;
        long[] upper = new long[players];
        long[] lower = new long[players];
        for (int coalition = 0; coalition < worths.length; coalition++) {
            if ((coalition & own) == 0) {
                long marginal = Math.subtractExact(worths[coalition | own], worths[coalition]);
                // Two sums of halves: half a million numbers of 32 bits fit into a long each.
                int size = Integer.bitCount(coalition);
                upper[size] += marginal >> HALF_OF_LONG;
                lower[size] += marginal & LOWER_HALF;
            }
        }
        Rational value = Rational.ZERO;
        BigInteger choices = BigInteger.ONE;
        for (int size = 0; size < players; size++) {
            BigInteger sum =
                    BigInteger.valueOf(upper[size]).shiftLeft(HALF_OF_LONG).add(BigInteger.valueOf(lower[size]));
            value = value.plus(new Rational(sum, choices.multiply(BigInteger.valueOf(players))));
            // From the number of coalitions of one size to that of the next.
            choices = choices.multiply(BigInteger.valueOf(players - 1L - size)).divide(BigInteger.valueOf(size + 1L));
        }
        return value;
    }
}
