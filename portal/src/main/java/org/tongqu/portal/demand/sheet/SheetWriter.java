package org.tongqu.portal.demand.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongqu.portal.text.SheetText;

/** Writes tables as CSV and XLSX. */
public final class SheetWriter {

    private static final String PRODUCT = "Tongqu";
    private static final String VERSION = "1.0";
    private static final int WIDTH = 24;

    /**
     * One table.
     *
     * @param name name of the sheet in a workbook
     * @param rows the first one holds the headers
     */
    public record Table(String name, List<List<String>> rows) {}

    private SheetWriter() {}

    /** The table as CSV in UTF-8 with a byte order mark, without which spreadsheet programs take it for another code. */
    public static byte[] csv(Table table) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (List<String> row : table.rows()) {
                printer.printRecord(row.stream().map(SheetText::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The tables as the sheets of one workbook; every cell is text. */
    public static byte[] xlsx(List<Table> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, PRODUCT, VERSION)) {
            for (Table table : tables) {
                write(workbook.newWorksheet(table.name()), table.rows());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
                sheet.style(row, column).format("@").wrapText(true).set();
                sheet.width(column, WIDTH);
            }
        }
        if (!rows.isEmpty() && !rows.get(0).isEmpty()) {
            sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
    }
}
