package org.tongqu.portal.demand.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV in UTF-8, or in GB 18030 as Chinese spreadsheet programs write it. */
final class CsvTable {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private CsvTable() {}

    static List<SheetReader.RawRow> read(byte[] content, int most) throws IOException {
        List<SheetReader.RawRow> rows = new ArrayList<>();
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text(content)), format)) {
            for (CSVRecord line : parser) {
                rows.add(new SheetReader.RawRow((int) line.getRecordNumber(), line.toList()));
                if (rows.size() > most * 2) {
                    throw SheetReader.refused("demand.sheet.tooManyRows", most - 1);
                }
            }
        }
        return rows;
    }

    private static String text(byte[] content) throws CharacterCodingException {
        try {
            return decode(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decode(content, CHINESE);
        }
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
