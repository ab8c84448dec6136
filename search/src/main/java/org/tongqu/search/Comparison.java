package org.tongqu.search;

import java.util.List;

/**
 * What a check found when it held the index of a kind against the records.
 *
 * @param kind which kind
 * @param records how many documents the records make
 * @param documents how many documents the index holds
 * @param missing records that the index lacks
 * @param surplus documents without a record
 * @param stale documents that say something else than their record, or claim to be newer
 */
public record Comparison(
        Kind kind, long records, long documents, Difference missing, Difference surplus, Difference stale) {

    /**
     * Differences of one sort.
     *
     * @param count how many there are
     * @param first numbers of the first of them, in order
     */
    public record Difference(long count, List<String> first) {

        public static final Difference NONE = new Difference(0, List.of());

        public Difference {
            first = List.copyOf(first);
        }
    }

    /** Whether index and records are equal. */
    public boolean equal() {
        return missing.count() + surplus.count() + stale.count() == 0;
    }
}
