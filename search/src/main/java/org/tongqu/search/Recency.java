package org.tongqu.search;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * How fresh documents must be, by the day on which they were last updated.
 *
 * @param since only documents updated on that day or later; {@code null} for any, also those without a day
 * @param counted days for each of which the documents updated since then are counted
 */
public record Recency(LocalDate since, List<LocalDate> counted) {

    public static final Recency ANY = new Recency(null, List.of());

    public Recency {
        counted = List.copyOf(new TreeSet<>(counted).descendingSet());
    }

    /** Whether it leaves documents out. */
    public boolean narrows() {
        return since != null;
    }
}
