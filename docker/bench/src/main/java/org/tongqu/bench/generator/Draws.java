package org.tongqu.bench.generator;

import java.util.SplittableRandom;

/** The source of chance for one record: the same seed, sort and number give the same record. */
public final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Draws() {}

    /** The numbers of one record. */
    public static SplittableRandom of(long seed, int sort, int number) {
        SplittableRandom mixed = new SplittableRandom(seed * STEP + sort);
        return new SplittableRandom(mixed.nextLong() ^ (number + 1) * STEP);
    }
}
