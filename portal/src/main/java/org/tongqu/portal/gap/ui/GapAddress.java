package org.tongqu.portal.gap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.tongqu.portal.gap.GapAxis;
import org.tongqu.portal.gap.GapFilter;
import org.tongqu.portal.gap.GapSheets;
import org.tongqu.portal.gap.GapSort;
import org.tongqu.portal.look.list.ListAddress;

/** What the address of the map says: filters, the two axes, the order of the table, and the cell that is opened. */
record GapAddress(ListAddress list, BiPredicate<GapAxis, String> known) {

    static final String BY = "by";
    static final String SORT = "sort";
    static final String SOURCE = "source";

    private static final String ROW = "row";
    private static final String COLUMN = "column";
    private static final String[] NAMES = {"theme", "mode", "region", SOURCE, BY, SORT, ROW, COLUMN};

    /** The pairs of axes that a map may have; the first is usual. */
    static final List<String> PAIRS = List.of("theme-mode", "theme-region", "mode-region");

    /** @param known whether an axis has a place; others in the address are ignored */
    static GapAddress of(QueryParameters given, BiPredicate<GapAxis, String> known) {
        return new GapAddress(ListAddress.of(given, NAMES), known);
    }

    GapAxis rows() {
        return GapAxis.of(pair().substring(0, pair().indexOf('-'))).orElseThrow();
    }

    GapAxis columns() {
        return GapAxis.of(pair().substring(pair().indexOf('-') + 1)).orElseThrow();
    }

    GapSort order() {
        return GapSort.of(list.get(SORT));
    }

    /** The filters of the whole page. */
    GapFilter filter() {
        GapFilter filter = new GapFilter(Map.of(), source());
        for (GapAxis axis : GapAxis.values()) {
            filter = filter.at(axis, chosen(axis));
        }
        return filter;
    }

    /** The filters and the cell that is opened, if one is. */
    GapFilter opened() {
        return isOpened() ? filter().at(rows(), place(rows(), ROW)).at(columns(), place(columns(), COLUMN)) : filter();
    }

    boolean isOpened() {
        return !place(rows(), ROW).isEmpty() && !place(columns(), COLUMN).isEmpty();
    }

    boolean isOpened(String row, String column) {
        return isOpened() && row.equals(list.get(ROW)) && column.equals(list.get(COLUMN));
    }

    /** The places of the cell that is opened. */
    String row() {
        return list.get(ROW);
    }

    String column() {
        return list.get(COLUMN);
    }

    GapSheets.Question question() {
        return new GapSheets.Question(filter(), rows(), columns(), order());
    }

    /** The chosen place of an axis; empty for all. */
    String chosen(GapAxis axis) {
        return place(axis, axis.parameter());
    }

    String source() {
        return Stream.of("DEMAND", "SEARCH", "WISH")
                .filter(list.get(SOURCE)::equals)
                .findFirst()
                .orElse("");
    }

    boolean isNarrowed() {
        return !filter().equals(GapFilter.ALL);
    }

    /** The address with a cell opened, as a link writes it. */
    String open(String row, String column) {
        QueryParameters opened = ListAddress.of(list.with(ROW, row), NAMES).with(COLUMN, column);
        return GapNavigation.MAP + "?" + opened.getQueryString();
    }

    /** The address without an opened cell. */
    QueryParameters closed() {
        return ListAddress.of(list.with(ROW, ""), NAMES).with(COLUMN, "");
    }

    /** The address with another value; whatever cell was opened is closed. */
    QueryParameters with(String name, String value) {
        return ListAddress.of(closed(), NAMES).with(name, value);
    }

    /** The address without filters, with the same axes and order. */
    QueryParameters cleared() {
        return ListAddress.of(ListAddress.of(QueryParameters.empty(), NAMES).with(BY, list.get(BY)), NAMES)
                .with(SORT, list.get(SORT));
    }

    private String pair() {
        return PAIRS.contains(list.get(BY)) ? list.get(BY) : PAIRS.get(0);
    }

    private String place(GapAxis axis, String name) {
        String value = list.get(name);
        return !value.isEmpty() && known.test(axis, value) ? value : "";
    }
}
