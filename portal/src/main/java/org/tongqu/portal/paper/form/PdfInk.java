package org.tongqu.portal.paper.form;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.tongqu.portal.paper.Paper;

/** Font, fixed dates and page numbers of a PDF; one for each document, since a font knows where it was used. */
final class PdfInk {

    private static final String FONT = "paper/NotoSansCJKsc-Regular.otf";
    private static final byte[] FONT_FILE = read();

    /** The library puts six letters drawn by lot before the name of a font of which only some glyphs are embedded. */
    private static final String NAMED = "+NotoSans";

    private static final byte[] FIXED = "TONGQU".getBytes(StandardCharsets.ISO_8859_1);

    /** Sixteen bytes of the digest of the contents are the number of the file. */
    private static final int ID_DIGITS = 32;

    private static final ZonedDateTime FIXED_DATE = LocalDate.of(2000, 1, 1).atStartOfDay(ZoneOffset.UTC);
    private static final float FOOT = 36;
    private static final float SMALL = 8;

    private final BaseFont face;

    private PdfInk(BaseFont face) {
        this.face = face;
    }

    static PdfInk fresh() {
        try {
            return new PdfInk(BaseFont.createFont(FONT, BaseFont.IDENTITY_H, true, false, FONT_FILE, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font font(float size, Color colour) {
        return new Font(face, size, Font.NORMAL, colour);
    }

    /** The bytes of a document whose content is added by the given step. */
    byte[] printed(Document document, Paper paper, Runnable content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PageNumbers(paper.number()));
        document.open();
        fixed(writer.getInfo(), paper);
        content.run();
        document.close();
        return withFixedName(out.toByteArray());
    }

    private static byte[] withFixedName(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1); // keeps every byte as it is
        for (int at = text.indexOf(NAMED); at >= 0; at = text.indexOf(NAMED, at + 1)) {
            int from = at - FIXED.length;
            if (from >= 0 && text.substring(from, at).chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
                System.arraycopy(FIXED, 0, file, from, FIXED.length);
            }
        }
        return file;
    }

    /** Dates and number depend on nothing but the contents. */
    private static void fixed(PdfDictionary info, Paper paper) {
        PdfDate date = new PdfDate(GregorianCalendar.from(FIXED_DATE));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        byte[] number = HexFormat.of().parseHex(paper.seal().digest().value().substring(0, ID_DIGITS));
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(number, number));
        info.put(PdfName.PRODUCER, new PdfString("Tongqu"));
        info.put(PdfName.TITLE, new PdfString(paper.number(), "UnicodeBig"));
    }

    /** Number of the document and of the page at the foot of every page. */
    private final class PageNumbers extends PdfPageEventHelper {

        private final String number;

        PageNumbers(String number) {
            this.number = number;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Phrase foot = new Phrase(number + " · " + writer.getPageNumber(), font(SMALL, Color.GRAY));
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT, foot, document.right(), FOOT, 0);
        }
    }

    private static byte[] read() {
        try (InputStream in = PdfInk.class.getClassLoader().getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("missing font " + FONT);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
