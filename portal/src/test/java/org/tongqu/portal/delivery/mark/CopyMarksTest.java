package org.tongqu.portal.delivery.mark;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mark says whose copy it is without changing data, is the same again, and is read again. */
class CopyMarksTest {

    private static final CopyMark MARK = new CopyMark(
            new CopyCode("COPY0123456789AB"),
            new CopyMark.Buyer("O031", "买方 <A&B>（示例）"),
            "buyer",
            OffsetDateTime.parse("2026-11-22T02:05:59Z"));

    private static byte[] marked(byte[] content) {
        return CopyMarks.marked(content, MARK).orElseThrow();
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheet.read().forEach(row -> cells.add(sheet.getName() + " " + row));
            }
        }
        return cells;
    }

    @Test
    void everyPageOfAPdfSaysWhoseItIs() throws IOException {
        byte[] pdf = marked(Samples.pdf(3));
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                assertThat(new PdfTextExtractor(reader).getTextFromPage(page))
                        .contains("report page " + page)
                        .contains("COPY-0123-4567-89AB", "O031", "buyer", "2026-11-22 10:05");
            }
        }
        assertThat(CopyMarks.read(pdf)).contains(MARK.code());
    }

    @Test
    void theSameContentsWithTheSameMarkGiveTheSameBytes() throws IOException {
        byte[] pdf = Samples.pdf(2);
        byte[] book = Samples.workbook();
        assertThat(marked(pdf)).isEqualTo(marked(pdf));
        assertThat(marked(book)).isEqualTo(marked(book));
    }

    @Test
    void aWorkbookKeepsAllItsCellsAndSaysInPrintWhoseItIs() throws Exception {
        byte[] plain = Samples.workbook();
        byte[] book = marked(plain);
        assertThat(cells(book)).isEqualTo(cells(plain)).isNotEmpty();
        assertThat(CopyMarks.read(book)).contains(MARK.code());
        assertThat(CopyMarks.read(plain)).isEmpty();
        Map<String, String> parts = Samples.parts(book);
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("COPY-0123-4567-89AB · O031 买方 &lt;A&amp;&amp;B&gt;（示例） / buyer")
                .matches("(?s).*</mergeCells>.*<headerFooter>.*</headerFooter>.*");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aFooterOfTheSellerStaysAndPropertiesAreAddedToTheOthers() throws IOException {
        Map<String, String> parts = Samples.parts(marked(Samples.workbook()));
        String sheet = parts.get("xl/worksheets/sheet1.xml").replaceAll("&amp;L.*?<", "&amp;C卖方（示例）<");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.put("docProps/custom.xml", parts.get("docProps/custom.xml").replace("TongquCopy", "Of the seller"));
        Map<String, String> again = Samples.parts(marked(Samples.zipped(parts)));
        assertThat(again.get("xl/worksheets/sheet1.xml")).isEqualTo(sheet);
        assertThat(again.get("docProps/custom.xml"))
                .contains("pid=\"2\" name=\"Of the seller\"")
                .contains("pid=\"3\" name=\"TongquCopy\"");
        assertThat(again.get("[Content_Types].xml").split("custom-properties\\+xml"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"路段,流量\nG15,1237\n", "{\"a\":1}", "%PDF-1.7 broken", "PK broken", "P", ""})
    void whatHasNoPlaceForAMarkStaysAsItIs(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertThat(CopyMarks.marked(bytes, MARK)).isEmpty();
        assertThat(CopyMarks.read(bytes)).isEmpty();
    }

    @Test
    void whatIsProtectedOrSignedStaysAsItIs() throws IOException {
        assertThat(CopyMarks.marked(Samples.pdf(1, true), MARK)).isEmpty();
        Map<String, String> parts = Samples.parts(Samples.workbook());
        parts.put("_xmlsignatures/sig1.xml", "<Signature/>");
        assertThat(CopyMarks.marked(Samples.zipped(parts), MARK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY-0123-4567-89AB",
                "flow_copy-0123-4567-89ab.csv",
                " COPY 0123 4567 89AB (1)",
                "COPY0123456789AB"
            })
    void aCodeIsFoundHoweverItIsWritten(String text) {
        assertThat(CopyCode.in(text)).contains(MARK.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "COPY-0123-4567-89A", "COPY-0123-4567-89ABC", "TQJS 0123 4567 89AB"})
    void whatIsNoCodeIsNone(String text) {
        assertThat(CopyCode.in(text)).isEmpty();
    }

    @Test
    void theNameOfACopyKeepsItsEnding() {
        assertThat(MARK.fileName("a.b.csv")).isEqualTo("a.b_COPY-0123-4567-89AB.csv");
        assertThat(MARK.fileName("readme")).isEqualTo("readme_COPY-0123-4567-89AB");
    }
}
