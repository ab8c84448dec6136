package org.tongqu.portal.paper.form;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.paper.Cell;
import org.tongqu.portal.paper.Paper;

/** Writes a document as a PDF on A4 with an embedded font; the same document gives the same bytes. */
public final class PaperPdf {

    private static final float MARGIN = 48;
    private static final float FOOT = 60;
    private static final float TITLE = 18;
    private static final float HEADING = 11;
    private static final float BODY = 9;
    private static final float SMALL = 8;
    private static final float TOTAL = 16;
    private static final float GAP = 10;
    private static final float PADDING = 4;
    private static final float THIN = 0.4f;
    private static final float THICK = 1;
    private static final float FULL = 100;
    private static final float[] FACT_WIDTHS = {3, 9};
    private static final Color GREY = new Color(0x5b, 0x64, 0x70);
    private static final Color RULE = new Color(0xb8, 0xc0, 0xc9);

    private final PdfInk ink = PdfInk.fresh();

    private PaperPdf() {}

    /** The document as a file. */
    public static byte[] of(Paper paper) {
        return new PaperPdf().written(paper);
    }

    private byte[] written(Paper paper) {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
        return ink.printed(document, paper, () -> {
            document.add(new Paragraph(paper.title(), font(TITLE, Color.BLACK)));
            document.add(new Paragraph(paper.line(), font(BODY, GREY)));
            document.add(total(paper.total()));
            document.add(facts(paper.facts()));
            for (Paper.Table table : paper.tables()) {
                Paragraph heading = new Paragraph(table.title(), font(HEADING, Color.BLACK));
                heading.setSpacingBefore(GAP);
                heading.setKeepTogether(true);
                document.add(heading);
                document.add(table(table));
            }
            document.add(seal(paper.seal()));
        });
    }

    private Paragraph total(Paper.Total total) {
        Paragraph paragraph = new Paragraph();
        paragraph.setSpacingBefore(GAP);
        paragraph.add(new Chunk(total.label() + " ", font(BODY, GREY)));
        paragraph.add(new Chunk(MoneyText.number(total.fen()), font(TOTAL, Color.BLACK)));
        paragraph.add(new Chunk("  " + total.words(), font(SMALL, GREY)));
        return paragraph;
    }

    private PdfPTable facts(List<Paper.Fact> facts) {
        PdfPTable table = grid(FACT_WIDTHS);
        for (Paper.Fact fact : facts) {
            table.addCell(plain(fact.label(), font(BODY, GREY)));
            table.addCell(plain(fact.value(), font(BODY, Color.BLACK)));
        }
        return table;
    }

    private PdfPTable table(Paper.Table content) {
        float[] widths = new float[content.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = content.columns().get(i).width();
        }
        PdfPTable table = grid(widths);
        table.setHeaderRows(1);
        for (Paper.Column column : content.columns()) {
            table.addCell(ruled(column.label(), font(SMALL, GREY), column.number(), THICK));
        }
        table.setTableEvent(PaperPdf::rules);
        for (List<Cell> row : content.rows()) {
            line(table, content.columns(), row, 0);
        }
        if (!content.sums().isEmpty()) {
            line(table, content.columns(), content.sums(), THICK);
        }
        return table;
    }

    /** Rules under the rows of a page, a stroke for each row instead of one for each cell. */
    private static void rules(
            PdfPTable table, float[][] edges, float[] heights, int headers, int first, PdfContentByte[] layers) {
        PdfContentByte layer = layers[PdfPTable.LINECANVAS];
        float right = edges[0][edges[0].length - 1];
        layer.setLineWidth(THIN);
        layer.setColorStroke(RULE);
        for (int row = headers + 1; row < heights.length; row++) {
            layer.moveTo(edges[0][0], heights[row]);
            layer.lineTo(right, heights[row]);
        }
        layer.stroke();
    }

    private void line(PdfPTable table, List<Paper.Column> columns, List<Cell> cells, float rule) {
        for (int i = 0; i < cells.size(); i++) {
            boolean number = columns.get(i).number();
            table.addCell(ruled(shown(cells.get(i)), font(SMALL, Color.BLACK), number, rule));
        }
    }

    private Element seal(Paper.Seal seal) {
        PdfPTable table = grid(new float[] {1});
        table.setKeepTogether(true);
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(RULE);
        cell.setPadding(GAP);
        cell.addElement(new Paragraph(seal.code().label(), font(SMALL, GREY)));
        cell.addElement(new Paragraph(seal.code().value(), font(TOTAL, Color.BLACK)));
        cell.addElement(new Paragraph(seal.how(), font(SMALL, GREY)));
        cell.addElement(new Paragraph(seal.digest().label(), font(SMALL, GREY)));
        cell.addElement(new Paragraph(seal.digest().value(), font(SMALL, Color.BLACK)));
        table.addCell(cell);
        return table;
    }

    private static PdfPTable grid(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(FULL);
        table.setSpacingBefore(GAP);
        return table;
    }

    private static PdfPCell plain(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(PADDING / 2);
        return cell;
    }

    private static PdfPCell ruled(String text, Font font, boolean number, float rule) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(rule == 0 ? Rectangle.NO_BORDER : Rectangle.BOTTOM);
        cell.setBorderWidth(rule);
        cell.setBorderColor(RULE);
        cell.setPadding(PADDING);
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    private static String shown(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return MoneyText.number(amount.fen());
        }
        if (cell instanceof Cell.Number number) {
            return NumberText.plain(number.value());
        }
        return ((Cell.Text) cell).text();
    }

    private Font font(float size, Color colour) {
        return ink.font(size, colour);
    }
}
