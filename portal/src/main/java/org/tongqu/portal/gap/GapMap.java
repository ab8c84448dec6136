package org.tongqu.portal.gap;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Unmet needs counted by two axes.
 *
 * @param rows axis of the rows
 * @param columns axis of the columns
 * @param cells how much is unmet per row and column; cells without anything are absent
 * @param rowTotals how much is unmet per row, each need once
 * @param columnTotals how much is unmet per column, each need once
 * @param total how much is unmet, each need once
 */
public record GapMap(
        GapAxis rows,
        GapAxis columns,
        Map<Place, GapCount> cells,
        Map<String, GapCount> rowTotals,
        Map<String, GapCount> columnTotals,
        GapCount total) {

    /** A row and a column. */
    public record Place(String row, String column) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::row).thenComparing(Place::column);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    public GapMap {
        if (rows == columns) {
            throw new IllegalArgumentException("two different axes, not twice " + rows);
        }
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        rowTotals = Collections.unmodifiableMap(new TreeMap<>(rowTotals));
        columnTotals = Collections.unmodifiableMap(new TreeMap<>(columnTotals));
    }

    /** Counts needs; no two of them may be the same. */
    static GapMap of(Collection<UnmetNeed> needs, GapAxis rows, GapAxis columns) {
        Map<Place, GapCount> cells = new TreeMap<>();
        Map<String, GapCount> rowTotals = new TreeMap<>();
        Map<String, GapCount> columnTotals = new TreeMap<>();
        GapCount total = GapCount.NONE;
        for (UnmetNeed need : needs) {
            GapCount one = GapCount.NONE.plus(need);
            total = total.plus(one);
            columns.places(need).forEach(column -> columnTotals.merge(column, one, GapCount::plus));
            for (String row : rows.places(need)) {
                rowTotals.merge(row, one, GapCount::plus);
                columns.places(need).forEach(column -> cells.merge(new Place(row, column), one, GapCount::plus));
            }
        }
        return new GapMap(rows, columns, cells, rowTotals, columnTotals, total);
    }

    public GapCount cell(String row, String column) {
        return cells.getOrDefault(new Place(row, column), GapCount.NONE);
    }

    /** The largest cell, by which the others are tinted. */
    public long most() {
        return cells.values().stream().mapToLong(GapCount::total).max().orElse(0);
    }

    /** The cells in an order; cells that are equal in it stand by row and column. */
    public List<Map.Entry<Place, GapCount>> sorted(GapSort order) {
        return cells.entrySet().stream()
                .sorted(Map.Entry.<Place, GapCount>comparingByValue(order.order())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
