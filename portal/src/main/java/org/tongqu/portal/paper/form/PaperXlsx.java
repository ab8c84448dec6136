package org.tongqu.portal.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongqu.portal.paper.Cell;
import org.tongqu.portal.paper.Paper;

/** Writes a document as a workbook of one sheet; amounts are numbers, all else is text. */
public final class PaperXlsx {

    private static final String PRODUCT = "Tongqu";
    private static final String VERSION = "1.0";
    private static final String TEXT = "@";
    private static final String YUAN = "#,##0.00";
    private static final String NUMBER = "#,##0.######";
    private static final int WIDTH = 20;
    private static final int COLUMNS = 8;

    private final Worksheet sheet;
    private int row;

    private PaperXlsx(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** The document as a file. */
    public static byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, PRODUCT, VERSION)) {
            new PaperXlsx(workbook.newWorksheet(paper.number())).write(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Paper paper) {
        for (int column = 0; column < COLUMNS; column++) {
            sheet.width(column, WIDTH);
        }
        line(true, List.of(Cell.text(paper.title()), Cell.text(paper.number())));
        line(false, List.of(Cell.text(paper.line())));
        paper.facts().forEach(this::fact);
        paper.tables().forEach(this::table);
        line(
                true,
                List.of(
                        Cell.text(paper.total().label()),
                        Cell.amount(paper.total().fen())));
        fact(paper.seal().code());
        fact(paper.seal().digest());
    }

    private void table(Paper.Table table) {
        row++;
        line(true, List.of(Cell.text(table.title())));
        line(
                true,
                table.columns().stream()
                        .map(column -> Cell.text(column.label()))
                        .toList());
        table.rows().forEach(cells -> line(false, cells));
        if (!table.sums().isEmpty()) {
            line(true, table.sums());
        }
        row++;
    }

    private void fact(Paper.Fact fact) {
        line(false, List.of(Cell.text(fact.label()), Cell.text(fact.value())));
    }

    private void line(boolean bold, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column), bold);
        }
        row++;
    }

    private void cell(int column, Cell cell, boolean bold) {
        String format = TEXT;
        if (cell instanceof Cell.Amount amount) {
            sheet.value(row, column, amount.yuan());
            format = YUAN;
        } else if (cell instanceof Cell.Number number) {
            sheet.value(row, column, number.value());
            format = NUMBER;
        } else {
            sheet.value(row, column, ((Cell.Text) cell).text());
        }
        if (bold) {
            sheet.style(row, column).bold().format(format).set();
        } else {
            sheet.style(row, column).format(format).set();
        }
    }
}
