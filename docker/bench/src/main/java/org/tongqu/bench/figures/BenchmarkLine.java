package org.tongqu.bench.figures;

import java.util.Locale;

/**
 * One figure as ./bench prints it: id, value, floor, what against what; separated by tabs.
 *
 * @param id for example {@code nDCG@10}
 * @param value 0 to 1
 * @param floor the promised limit as text, or a dash when nothing is promised
 * @param what what was measured against what
 */
public record BenchmarkLine(String id, double value, String floor, String what) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s\t%.4f\t%s\t%s", id, value, floor, what);
    }
}
