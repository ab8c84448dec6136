package org.tongqu.search.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What serving the needs that are still missing takes at least, with the options still to come.
 *
 * <p>Every option spreads what it takes over all the required bits it has; every missing bit takes at least its smallest
 * such share. No selection of options can serve the missing bits for less than the sum of those shares.
 */
final class Outlook {

    /** Parts of one provider, product or unknown price, so that shares of them are whole numbers. */
    private static final long PARTS = 1_000_000;

    private final long required;
    private final long possible;
    private final long[] fen = shares();
    private final long[] unknown = shares();
    private final long[] providers = shares();
    private final long[] products = shares();

    /**
     * @param toCome the options still to come, by provider
     * @param paid providers that do not count any more
     */
    Outlook(long required, List<List<Option>> toCome, Set<Integer> paid) {
        this.required = required;
        long together = 0;
        for (List<Option> ofProvider : toCome) {
            long provided = 0;
            for (Option option : ofProvider) {
                spread(option.bits(), option.cost().fen(), fen);
                spread(option.bits(), option.cost().unknown() * PARTS, unknown);
                spread(option.bits(), PARTS, products);
                provided |= option.bits();
            }
            spread(provided, paid.contains(ofProvider.get(0).provider()) ? 0 : PARTS, providers);
            together |= provided;
        }
        possible = together;
    }

    /** Everything that an option still to come does. */
    long possible() {
        return possible;
    }

    /** What is required and not there yet. */
    long missing(long bits) {
        return required & ~bits;
    }

    /** Whether something that is missing cannot be served any more. */
    boolean isClosed(long bits) {
        return (missing(bits) & ~possible) != 0;
    }

    TotalCost leastCost(long missing) {
        return new TotalCost(wholes(sum(missing, unknown)), sum(missing, fen));
    }

    int leastProviders(long missing) {
        return wholes(sum(missing, providers));
    }

    int leastProducts(long missing) {
        return wholes(sum(missing, products));
    }

    private void spread(long bits, long amount, long[] shares) {
        int among = Long.bitCount(bits & required);
        for (long rest = bits & required; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            shares[bit] = Math.min(shares[bit], amount / among);
        }
    }

    private long sum(long missing, long[] shares) {
        long sum = 0;
        for (long rest = missing & possible; rest != 0; rest &= rest - 1) {
            sum += shares[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    private static int wholes(long parts) {
        return (int) ((parts + PARTS - 1) / PARTS);
    }

    private static long[] shares() {
        long[] shares = new long[Long.SIZE];
        Arrays.fill(shares, Long.MAX_VALUE);
        return shares;
    }
}
