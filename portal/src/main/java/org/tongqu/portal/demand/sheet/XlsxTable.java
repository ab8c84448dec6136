package org.tongqu.portal.demand.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX workbook; packages that unpack to too much are refused unread. */
final class XlsxTable {

    /** Largest sum of the unpacked parts in bytes (platform rule 平台规则). */
    private static final long LARGEST_UNPACKED = 60L * 1024 * 1024;

    /** Numbers of built-in date formats, those of Chinese programs included (ECMA-376 part 1, 18.8.30). */
    private static final Set<Integer> BUILT_IN_DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]");
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 200;

    private XlsxTable() {}

    static List<SheetReader.RawRow> read(byte[] content, int most) throws IOException {
        refuseBomb(content);
        List<SheetReader.RawRow> rows = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<Row> lines = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> each = lines.iterator(); each.hasNext(); ) {
                Row line = each.next();
                rows.add(new SheetReader.RawRow(line.getRowNum(), cells(line)));
                if (rows.size() > most * 2) {
                    throw SheetReader.refused("demand.sheet.tooManyRows", most - 1);
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Row line) {
        List<String> cells = new ArrayList<>();
        int columns = Math.min(line.getCellCount(), MOST_COLUMNS);
        for (int i = 0; i < columns; i++) {
            cells.add(line.getOptionalCell(i).map(XlsxTable::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
            return text == null ? "" : text;
        }
        if (isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        return new BigDecimal(cell.getRawValue()).toPlainString();
    }

    /** Whether a number is shown as a date: by a format built in for dates, or by one that names year or day. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && BUILT_IN_DATES.contains(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        String bare =
                format == null ? "" : LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.contains("y") || bare.contains("d");
    }

    private static void refuseBomb(byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            long unpacked = 0;
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream in = zip.getInputStream(part)) {
                    unpacked += length(in, LARGEST_UNPACKED - unpacked);
                }
                if (parts > MOST_PARTS || unpacked > LARGEST_UNPACKED) {
                    throw SheetReader.refused("demand.sheet.unpacksTooMuch");
                }
            }
        }
    }

    private static long length(InputStream part, long limit) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length <= limit; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }
}
