package org.tongqu.billing;

/**
 * A replayable stream of numbers that follow from a seed: the digests of the seed and a counter.
 *
 * <p>Nobody draws by lot in this module; whoever knows the seed gets the same numbers, on any machine.
 */
public final class SeededDraws {

    private static final int RADIX = 16;
    private static final int DIGITS_PER_DRAW = 15;
    private static final int DRAWS_PER_DIGEST = 4;
    private static final long RANGE = 1L << (4 * DIGITS_PER_DRAW);

    private final String seed;
    private String digest = "";
    private long drawn;

    private SeededDraws(String seed) {
        this.seed = seed;
    }

    /** The stream of a seed from its beginning. */
    public static SeededDraws of(String seed) {
        return new SeededDraws(seed);
    }

    /**
     * The next number, from zero up to one less than the bound, each equally likely.
     *
     * @param bound at least one, at most 2^60
     */
    public long below(long bound) {
        if (bound < 1 || bound > RANGE) {
            throw new IllegalArgumentException("A draw needs a bound between 1 and 2^60, not " + bound);
        }
        long fair = RANGE - RANGE % bound;
        long draw = next();
        while (draw >= fair) {
            draw = next();
        }
        return draw % bound;
    }

    private long next() {
        int part = Math.toIntExact(drawn % DRAWS_PER_DIGEST);
        if (part == 0) {
            digest = Digest.ofFields(seed, drawn / DRAWS_PER_DIGEST);
        }
        drawn = Math.incrementExact(drawn);
        int start = part * DIGITS_PER_DRAW;
        return Long.parseLong(digest, start, start + DIGITS_PER_DRAW, RADIX);
    }
}
