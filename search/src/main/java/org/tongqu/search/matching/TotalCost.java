package org.tongqu.search.matching;

import java.util.Comparator;

/**
 * What several products cost together, as far as it is known.
 *
 * <p>Platform rule: fewer unknown prices are less, whatever the known ones come to, because an unknown price may be any;
 * with as many unknown prices the smaller sum of the known ones is less.
 *
 * @param unknown how many of the products have no known cost
 * @param fen sum of the known costs in fen
 */
public record TotalCost(int unknown, long fen) implements Comparable<TotalCost> {

    static final TotalCost NOTHING = new TotalCost(0, 0);

    private static final Comparator<TotalCost> LEAST_FIRST =
            Comparator.comparingInt(TotalCost::unknown).thenComparingLong(TotalCost::fen);

    static TotalCost of(Cost cost) {
        return new TotalCost(cost.known() ? 0 : 1, cost.fen());
    }

    TotalCost and(TotalCost other) {
        return new TotalCost(unknown + other.unknown, Math.addExact(fen, other.fen));
    }

    @Override
    public int compareTo(TotalCost other) {
        return LEAST_FIRST.compare(this, other);
    }
}
