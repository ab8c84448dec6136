package org.tongqu.bench.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Values, each drawn as often as it was counted.
 *
 * @param <T> type of the values
 */
public final class Weighted<T> {

    private final List<T> values;
    private final long[] upTo;

    private Weighted(List<T> values, long[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    /** Values with their counts, each at least 1. */
    public static <T> Weighted<T> of(Map<T, Integer> counts) {
        List<T> values = new ArrayList<>(counts.size());
        long[] upTo = new long[counts.size()];
        long total = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() < 1) {
                throw new IllegalArgumentException("counted " + entry.getValue() + " times: " + entry.getKey());
            }
            total += entry.getValue();
            upTo[values.size()] = total;
            values.add(entry.getKey());
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw from");
        }
        return new Weighted<>(List.copyOf(values), upTo);
    }

    T draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextLong(total()) + 1);
        return values.get(found < 0 ? -found - 1 : found);
    }

    /** The values, in the order of the table. */
    public List<T> values() {
        return values;
    }

    /** How often a value is drawn, 0 to 1. */
    public double share(T value) {
        int at = values.indexOf(value);
        return at < 0 ? 0 : (upTo[at] - (at == 0 ? 0 : upTo[at - 1])) / (double) total();
    }

    private long total() {
        return upTo[upTo.length - 1];
    }
}
