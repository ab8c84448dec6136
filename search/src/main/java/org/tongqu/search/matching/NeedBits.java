package org.tongqu.search.matching;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far needs are served, as bits: one for being served at all and one for being fully met, so that what several
 * products do together is the union of what each does.
 */
final class NeedBits {

    /** Most needs that fit. */
    static final int MOST_NEEDS = 32;

    private final long mandatory;
    private final long optional;

    /** A demand without any mandatory need cannot do without any of them. */
    NeedBits(List<DataNeed> needs) {
        if (needs.size() > MOST_NEEDS) {
            throw new IllegalArgumentException("at most " + MOST_NEEDS + " needs, not " + needs.size());
        }
        long all = needs.isEmpty() ? 0 : -1L >>> (Long.SIZE - needs.size());
        long stated = IntStream.range(0, needs.size())
                .filter(need -> needs.get(need).mandatory())
                .mapToLong(need -> 1L << need)
                .sum();
        mandatory = stated == 0 ? all : stated;
        optional = all & ~mandatory;
    }

    static long of(List<Verdict> serves) {
        long bits = 0;
        for (int need = 0; need < serves.size(); need++) {
            bits |= switch (serves.get(need)) {
                case MET -> 1L << need | met(1L << need);
                case PARTLY, UNKNOWN -> 1L << need;
                case MISSING -> 0;
            };
        }
        return bits;
    }

    /** What a combination must do at least, of what all products together can do. */
    long required(Merit merit, long offered) {
        return merit == Merit.BEST_FIT ? withoutImplied(offered) : offered & mandatory;
    }

    /** What counts for a merit, of what all products together can do. */
    long useful(Merit merit, long offered) {
        return merit == Merit.BEST_FIT ? withoutImplied(offered) : offered;
    }

    /** The more the better: mandatory needs met, then optional ones served, then optional ones met. */
    int fit(long bits) {
        int mandatoryMet = Long.bitCount(bits & met(mandatory));
        int optionalServed = Long.bitCount(bits & optional);
        int optionalMet = Long.bitCount(bits & met(optional));
        return (mandatoryMet * (MOST_NEEDS + 1) + optionalServed) * (MOST_NEEDS + 1) + optionalMet;
    }

    /** A need that somebody meets fully must be met fully; that it is served then goes without saying. */
    private static long withoutImplied(long offered) {
        return offered & ~(offered >>> MOST_NEEDS);
    }

    private static long met(long needs) {
        return needs << MOST_NEEDS;
    }
}
