package org.tongqu.portal.paper.form;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tongqu.portal.paper.Cell;
import org.tongqu.portal.paper.Paper;
import org.tongqu.portal.text.SheetText;

/** Writes a document as one CSV file: facts, tables, total and code below one another (RFC 4180, UTF-8 with its mark). */
public final class PaperCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PaperCsv() {}

    /** The document as a file. */
    public static byte[] of(Paper paper) {
        StringWriter text = new StringWriter();
        // Spreadsheet programs recognise UTF-8 by the mark; without it Chinese turns into noise.
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            line(printer, List.of(Cell.text(paper.title()), Cell.text(paper.number())));
            line(printer, List.of(Cell.text(paper.line())));
            for (Paper.Fact fact : paper.facts()) {
                fact(printer, fact);
            }
            for (Paper.Table table : paper.tables()) {
                table(printer, table);
            }
            line(
                    printer,
                    List.of(
                            Cell.text(paper.total().label()),
                            Cell.amount(paper.total().fen())));
            fact(printer, paper.seal().code());
            fact(printer, paper.seal().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(CSVPrinter printer, Paper.Table table) throws IOException {
        line(printer, List.of(Cell.text(table.title())));
        line(
                printer,
                table.columns().stream()
                        .map(column -> Cell.text(column.label()))
                        .toList());
        for (List<Cell> row : table.rows()) {
            line(printer, row);
        }
        if (!table.sums().isEmpty()) {
            line(printer, table.sums());
        }
    }

    private static void fact(CSVPrinter printer, Paper.Fact fact) throws IOException {
        line(printer, List.of(Cell.text(fact.label()), Cell.text(fact.value())));
    }

    private static void line(CSVPrinter printer, List<Cell> cells) throws IOException {
        printer.printRecord(cells.stream().map(PaperCsv::written).toList());
    }

    /** Numbers are ours and stay numbers, a minus included; words may come from anybody. */
    private static String written(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.yuan().toPlainString();
        }
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        return SheetText.harmless(((Cell.Text) cell).text());
    }
}
