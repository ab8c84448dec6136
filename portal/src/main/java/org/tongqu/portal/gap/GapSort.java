package org.tongqu.portal.gap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** In which order the cells of a map are listed, the largest first; text {@code gap.sort.<NAME>}. */
public enum GapSort {
    TOTAL(GapCount::total),
    NEEDS(GapCount::needs),
    MANDATORY(GapCount::mandatory),
    SEARCHES(GapCount::searches),
    VISITORS(GapCount::visitors),
    WISHES(GapCount::wishes);

    private final ToLongFunction<GapCount> figure;

    GapSort(ToLongFunction<GapCount> figure) {
        this.figure = figure;
    }

    /** The name of the order in addresses and REST parameters. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that name; by total if there is none. */
    public static GapSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter().equals(parameter))
                .findFirst()
                .orElse(TOTAL);
    }

    Comparator<GapCount> order() {
        return Comparator.comparingLong(figure)
                .reversed()
                .thenComparing(Comparator.comparingLong(GapCount::total).reversed());
    }
}
