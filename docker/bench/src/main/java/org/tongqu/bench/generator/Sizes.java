package org.tongqu.bench.generator;

/**
 * How much is generated, and from which seed.
 *
 * @param products number of products
 * @param demands number of open demands
 * @param seed another seed, other records
 */
public record Sizes(int products, int demands, long seed) {

    private static final int PRODUCTS_PER_ORGANISATION = 200;
    private static final int FEWEST_ORGANISATIONS = 20;
    private static final int MOST = 5_000_000;

    public Sizes {
        if (products < 1 || demands < 1 || products > MOST || demands > MOST) {
            throw new IllegalArgumentException(
                    "1 to " + MOST + " products and demands, not " + products + " and " + demands);
        }
    }

    /** How many organisations publish them. */
    public int organisations() {
        return Math.max(FEWEST_ORGANISATIONS, products / PRODUCTS_PER_ORGANISATION);
    }
}
