package org.tongqu.search.matching;

/**
 * What one product costs, for comparing products with each other: an amount, or unknown. Free is an amount; unknown is
 * none, and nothing is guessed in its place.
 *
 * @param known whether the amount is known
 * @param fen the amount in fen; 0 if it is unknown
 */
public record Cost(boolean known, long fen) {

    public static final Cost FREE = new Cost(true, 0);

    /** Nobody stated a price, or what it comes to depends on something that nobody stated. */
    public static final Cost UNKNOWN = new Cost(false, 0);

    public Cost {
        if (fen < 0 || (!known && fen != 0)) {
            throw new IllegalArgumentException("no cost: " + known + " " + fen);
        }
    }

    public static Cost of(long fen) {
        return new Cost(true, fen);
    }
}
