package org.tongqu.portal.demand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tongqu.portal.problem.Violations;

/** The cells of one row of a demand spreadsheet, read piece by piece; what cannot be read is collected. */
final class DemandRow {

    private static final Pattern LINES = Pattern.compile("[\\n]+");
    private static final Pattern ITEMS = Pattern.compile("[\\n;；、]+");
    private static final Pattern PARTS = Pattern.compile("[|｜]");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("uuuu/M/d"),
            DateTimeFormatter.ofPattern("uuuu-M-d"),
            DateTimeFormatter.ofPattern("uuuu.M.d"),
            DateTimeFormatter.ofPattern("uuuu年M月d日"));
    private static final List<String> YES = List.of("是", "true", "1", "必需", "必备", "yes");
    private static final List<String> NO = List.of("否", "false", "0", "非必需", "no");

    private final Map<DemandColumn, String> cells = new EnumMap<>(DemandColumn.class);
    private final Violations faults = new Violations();

    /** @param cells text per header; headers that are no columns were refused with the file */
    DemandRow(Map<String, String> cells) {
        cells.forEach((header, value) -> DemandColumn.of(header).ifPresent(column -> this.cells.put(column, value)));
    }

    /** What could not be read so far. */
    Violations faults() {
        return faults;
    }

    String text(DemandColumn column) {
        return Plain.text(cells.get(column));
    }

    /** The lines of a cell. */
    List<String> lines(DemandColumn column) {
        return split(LINES, text(column));
    }

    /** The items of a cell, separated by lines, semicolons or enumeration commas. */
    List<String> items(DemandColumn column) {
        return split(ITEMS, text(column));
    }

    /** The parts of a line, padded with empty ones; a line with more parts than there are names is a fault. */
    List<String> parts(String field, String line, int most) {
        List<String> parts =
                Arrays.stream(PARTS.split(line, -1)).map(String::strip).toList();
        faults.require(parts.size() <= most, field, "demand.tooManyParts", most);
        return IntStream.range(0, most)
                .mapToObj(i -> i < parts.size() ? parts.get(i) : "")
                .toList();
    }

    LocalDate date(DemandColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException notThisForm) {
                continue;
            }
        }
        faults.add(column.field(), "badDate");
        return null;
    }

    /** A number, with thousands separated or not. */
    BigDecimal number(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text.replace(",", "").replace("，", ""));
        } catch (NumberFormatException e) {
            faults.add(field, "badNumber");
            return null;
        }
    }

    /** A whole number; 0 if it is none. */
    int whole(String field, String text) {
        BigDecimal number = number(field, text);
        try {
            return number == null ? 0 : number.intValueExact();
        } catch (ArithmeticException e) {
            faults.add(field, "badNumber");
            return 0;
        }
    }

    /** Yes or no; absent stays absent. */
    Boolean truth(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        faults.require(NO.contains(word), field, "demand.yesOrNo");
        return false;
    }

    private static List<String> split(Pattern separator, String text) {
        return Arrays.stream(separator.split(text))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
