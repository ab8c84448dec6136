package org.tongqu.portal.delivery.mark;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A line at the foot of every page of a PDF, and its properties.
 *
 * <p>The line is in one of the fonts that every reader of PDF has, so that no font is added; the buyer's name stands in the
 * properties. The library's own way of writing on pages numbers what it adds in an order that differs from time to time, so
 * the line is added to the pages themselves.
 */
final class PdfMark {

    private static final String CODE = "TongquCopy";
    private static final String BUYER = "TongquBuyer";
    private static final PdfName FONT = new PdfName("TongquMark");

    private PdfMark() {}

    static Optional<byte[]> written(byte[] content, CopyMark mark) throws IOException {
        try (PdfReader reader = new PdfReader(content)) {
            if (reader.isEncrypted()
                    || !reader.getAcroFields().getSignedFieldNames().isEmpty()) {
                return Optional.empty();
            }
            PRIndirectReference font = reader.addPdfObject(font());
            PRIndirectReference before = added(reader, "q\n");
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                String line = new PageFoot(reader.getCropBox(page), reader.getPageRotation(page))
                        .line(FONT.toString(), mark.plainLine());
                write(reader.getPageN(page), font, before, added(reader, "\nQ\n" + line));
            }
            return Optional.of(closed(reader, mark, content.length));
        }
    }

    private static PdfDictionary font() {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE1);
        font.put(PdfName.BASEFONT, PdfName.HELVETICA);
        font.put(PdfName.ENCODING, PdfName.WIN_ANSI_ENCODING);
        return font;
    }

    private static PRIndirectReference added(PdfReader reader, String drawing) {
        return reader.addPdfObject(new PRStream(reader, drawing.getBytes(StandardCharsets.US_ASCII)));
    }

    /** What was drawn before begins and ends with the state of a fresh page. */
    private static void write(
            PdfDictionary page, PdfObject font, PRIndirectReference before, PRIndirectReference after) {
        child(child(page, PdfName.RESOURCES), PdfName.FONT).put(FONT, font);
        PdfArray drawn = new PdfArray(before);
        PdfObject known = PdfReader.getPdfObject(page.get(PdfName.CONTENTS));
        if (known instanceof PdfArray several) {
            several.getElements().forEach(drawn::add);
        } else if (known != null) {
            drawn.add(page.get(PdfName.CONTENTS));
        }
        drawn.add(after);
        page.put(PdfName.CONTENTS, drawn);
    }

    private static PdfDictionary child(PdfDictionary parent, PdfName name) {
        if (PdfReader.getPdfObject(parent.get(name)) instanceof PdfDictionary known) {
            return known;
        }
        PdfDictionary fresh = new PdfDictionary();
        parent.put(name, fresh);
        return fresh;
    }

    /** Date and number of the file depend on nothing but the mark. */
    private static byte[] closed(PdfReader reader, CopyMark mark, int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        PdfStamper stamper = new PdfStamper(reader, out);
        stamper.setEnforcedModificationDate(
                GregorianCalendar.from(mark.handedAt().atZoneSameInstant(ZoneOffset.UTC)));
        byte[] number = mark.code().plain().getBytes(StandardCharsets.US_ASCII);
        stamper.setOverrideFileId(PdfEncryption.createInfoId(number, number));
        Map<String, String> properties = new TreeMap<>(Map.of(CODE, mark.code().shown(), BUYER, mark.line()));
        stamper.setInfoDictionary(properties);
        stamper.close();
        return out.toByteArray();
    }

    static Optional<CopyCode> read(byte[] content) throws IOException {
        try (PdfReader reader = new PdfReader(content)) {
            return CopyCode.in(reader.getInfo().get(CODE));
        }
    }
}
