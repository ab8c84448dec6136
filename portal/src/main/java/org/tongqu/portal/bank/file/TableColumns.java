package org.tongqu.portal.bank.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.demand.sheet.SheetReader.RawRow;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;

/** Which column of a table says what, told by its row of headers. */
final class TableColumns {

    private static final int LAST_ROW_OF_TITLES = 30;

    private final int head;
    private final Map<Column, Integer> places;

    private TableColumns(int head, Map<Column, Integer> places) {
        this.head = head;
        this.places = places;
    }

    /**
     * The columns of the first row that names the day, the balance and what moved.
     *
     * @param names names of columns by {@link Column}; those that are missing have their usual names
     * @throws InvalidInput if no row does
     */
    static TableColumns of(List<RawRow> rows, Map<String, String> names) {
        for (int i = 0; i < Math.min(LAST_ROW_OF_TITLES, rows.size()); i++) {
            Map<Column, Integer> places = places(rows.get(i), names);
            boolean amounts = places.containsKey(Column.AMOUNT)
                    || places.containsKey(Column.IN) && places.containsKey(Column.OUT);
            if (amounts && places.containsKey(Column.DATE) && places.containsKey(Column.BALANCE)) {
                return new TableColumns(i, places);
            }
        }
        throw new InvalidInput(new Violations()
                .add(
                        "file",
                        "bank.file.noHead",
                        wanted(names, Column.DATE).get(0),
                        wanted(names, Column.IN).get(0),
                        wanted(names, Column.OUT).get(0),
                        wanted(names, Column.BALANCE).get(0))
                .list());
    }

    private static Map<Column, Integer> places(RawRow row, Map<String, String> names) {
        List<String> cells = row.cells().stream().map(Cells::plain).toList();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            wanted(names, column).stream()
                    .map(Cells::plain)
                    .map(cells::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place));
        }
        return places;
    }

    private static List<String> wanted(Map<String, String> names, Column column) {
        String set = names.getOrDefault(column.name(), "");
        return set.isBlank() ? column.usual() : List.of(set);
    }

    /** The rows below the headers. */
    List<RawRow> below(List<RawRow> rows) {
        return rows.subList(head + 1, rows.size());
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** What a row says in a column; empty if there is no such column or the row ends before it. */
    String cell(RawRow row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() || row.cells().get(place) == null
                ? ""
                : row.cells().get(place).strip();
    }
}
