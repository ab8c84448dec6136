package org.tongqu.portal.delivery.mark;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small files of the kinds that providers deliver. */
public final class Samples {

    private Samples() {}

    /** A PDF of that many pages, the second one lying. */
    public static byte[] pdf(int pages) {
        return pdf(pages, false);
    }

    static byte[] pdf(int pages, boolean encrypted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        if (encrypted) {
            writer.setEncryption(null, "owner".getBytes(StandardCharsets.US_ASCII), 0, PdfWriter.ENCRYPTION_AES_128);
        }
        document.open();
        for (int page = 1; page <= pages; page++) {
            document.setPageSize(page == 1 ? PageSize.A4.rotate() : PageSize.A4);
            document.add(new Paragraph("report page " + page));
            document.newPage();
        }
        document.close();
        return out.toByteArray();
    }

    /** A workbook of two sheets with a few rows. */
    public static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            for (String name : new String[] {"流量", "说明"}) {
                Worksheet sheet = book.newWorksheet(name);
                sheet.value(0, 0, "路段");
                sheet.value(1, 0, "G15 & <S20>");
                sheet.value(1, 1, 1237);
                sheet.range(0, 0, 0, 1).merge();
            }
        }
        return out.toByteArray();
    }

    /** The parts of a ZIP file as text. */
    static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        Path path = Files.createTempFile("sample", ".zip");
        Files.write(path, zip);
        try (ZipFile file = new ZipFile(path.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                parts.put(
                        entry.getName(), new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(path);
        }
        return parts;
    }

    static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
