package org.tongqu.bench.scale;

import java.util.Arrays;

/** Times of many requests in milliseconds. */
public final class Latencies {

    private static final double NANOS = 1e6;

    private double[] times = new double[256];
    private int count;
    private boolean sorted;

    /** Adds one. */
    public synchronized void add(long nanos) {
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
        }
        times[count++] = nanos / NANOS;
        sorted = false;
    }

    /** How many there are. */
    public synchronized int count() {
        return count;
    }

    /** The time that a share of the requests does not exceed; nearest rank, so it is one of the times. */
    public synchronized double percentile(double percent) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        if (!sorted) {
            Arrays.sort(times, 0, count);
            sorted = true;
        }
        // multiplied first: 7 / 100.0 * 100 is a little more than seven, which would be the eighth time
        int rank = (int) Math.ceil(percent * count / 100);
        return times[Math.max(0, Math.min(count, rank) - 1)];
    }
}
