package org.tongqu.search.matching;

/**
 * A supply as the search for combinations sees it.
 *
 * @param number its place among all supplies: by provider, what suits the demand most first
 * @param provider number of its provider
 * @param cost what it costs
 * @param bits what it does: see {@link NeedBits}
 */
record Option(int number, int provider, TotalCost cost, long bits) {

    Option only(long useful) {
        return new Option(number, provider, cost, bits & useful);
    }
}
