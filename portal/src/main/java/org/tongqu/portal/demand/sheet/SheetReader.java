package org.tongqu.portal.demand.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;

/** Reads a CSV or XLSX file; which of both it is, is seen by its content. */
public final class SheetReader {

    /** Largest file in bytes (platform rule 平台规则). */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Most rows below the headers (platform rule 平台规则). */
    public static final int MOST_ROWS = 1000;

    private static final Logger LOG = Logger.getLogger(SheetReader.class.getName());
    private static final String FIELD = "file";

    /**
     * A row as it stands in the file.
     *
     * @param number the number under which a spreadsheet program shows it
     * @param cells their texts in order; dates in ISO form
     */
    public record RawRow(int number, List<String> cells) {

        /** Whether no cell says anything. */
        public boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private SheetReader() {}

    /**
     * Reads the first table of the file.
     *
     * @throws InvalidInput for field {@code file} if it is too large, empty, unreadable or has too many rows
     */
    public static Sheet read(SheetFile file) {
        List<RawRow> rows = rows(file, MOST_ROWS + 1);
        List<String> headers =
                rows.get(0).cells().stream().map(SheetReader::clean).toList();
        return new Sheet(
                headers.stream().filter(header -> !header.isEmpty()).toList(),
                rows.stream().skip(1).map(row -> named(row, headers)).toList());
    }

    /**
     * The rows of the first table of the file that are not empty, whatever stands in the first one.
     *
     * @param most how many there may be
     * @throws InvalidInput for field {@code file} if it is too large, empty, unreadable or has too many rows
     */
    public static List<RawRow> rows(SheetFile file, int most) {
        if (file.content().length > LARGEST) {
            throw refused("demand.sheet.tooLarge", LARGEST / 1024 / 1024);
        }
        List<RawRow> rows =
                read(file, most).stream().filter(row -> !row.isEmpty()).toList();
        if (rows.isEmpty()) {
            throw refused("demand.sheet.empty");
        }
        if (rows.size() > most) {
            throw refused("demand.sheet.tooManyRows", most - 1);
        }
        return rows;
    }

    private static List<RawRow> read(SheetFile file, int most) {
        try {
            return file.isPackage() ? XlsxTable.read(file.content(), most) : CsvTable.read(file.content(), most);
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidInput refused) {
                throw refused;
            }
            // A damaged file fails in many ways inside the libraries; to the sender they are one.
            LOG.log(Level.INFO, e, () -> "an uploaded sheet of " + file.content().length + " bytes cannot be read");
            throw refused("demand.sheet.unreadable");
        }
    }

    private static Sheet.Row named(RawRow row, List<String> headers) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> values = new ArrayList<>(row.cells());
        for (int i = 0; i < headers.size(); i++) {
            String value = i < values.size() ? clean(values.get(i)) : "";
            if (!headers.get(i).isEmpty() && !value.isEmpty()) {
                cells.put(headers.get(i), value);
            }
        }
        return new Sheet.Row(row.number(), cells);
    }

    private static String clean(String cell) {
        return cell == null
                ? ""
                : cell.replace("\uFEFF", "").replace("\r\n", "\n").strip();
    }

    static InvalidInput refused(String code, Object... args) {
        return new InvalidInput(List.of(new Violation(FIELD, code, List.of(args))));
    }
}
