package org.tongqu.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The font of documents: a PDF names a glyph by its place in the file and readers look for that number in the font's own
 * list. Where the two differ the text can be searched and copied, but what is seen are other signs or none.
 */
class PaperFontTest {

    private static final int TABLES = 12;
    private static final int TABLE = 16;
    private static final int CHARSET = 15;
    private static final int CHARS = 20_000;

    @Test
    void every_glyph_stands_at_the_place_of_its_number() throws IOException {
        ByteBuffer cff = table("CFF ");
        int charset = charset(cff);
        int format = cff.get(charset);
        assertThat(format).as("ranges, not a list").isIn(1, 2);
        assertThat(cff.getShort(charset + 1))
                .as("first number after the missing glyph")
                .isEqualTo((short) 1);
        int more = format == 1 ? cff.get(charset + 3) & 0xff : cff.getShort(charset + 3) & 0xffff;
        assertThat(more).as("one range without gaps").isGreaterThan(CHARS);
    }

    private static ByteBuffer table(String name) throws IOException {
        byte[] font;
        try (InputStream in =
                PaperFontTest.class.getClassLoader().getResourceAsStream("paper/NotoSansCJKsc-Regular.otf")) {
            font = in.readAllBytes();
        }
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = TABLES + i * TABLE;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals(name)) {
                return file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
            }
        }
        throw new AssertionError("no table " + name);
    }

    /** Where the list of numbers begins: an operand of the dictionary behind the list of names. */
    private static int charset(ByteBuffer cff) {
        int names = cff.get(2);
        int dictionaries = after(cff, names);
        int size = cff.get(dictionaries + 2);
        int place = dictionaries + 3 + 2 * size;
        int end = place + offset(cff, dictionaries + 3 + size, size) - 1;
        int operand = 0;
        while (place < end) {
            int first = cff.get(place) & 0xff;
            if (first == CHARSET) {
                return operand;
            } else if (first == 29) {
                operand = cff.getInt(place + 1);
                place += 5;
            } else if (first == 28) {
                operand = cff.getShort(place + 1);
                place += 3;
            } else if (first == 30) {
                place++;
                while ((cff.get(place) & 0xf) != 0xf) {
                    place++;
                }
                place++;
            } else if (first >= 247) {
                operand = first < 251
                        ? (first - 247) * 256 + (cff.get(place + 1) & 0xff) + 108
                        : -(first - 251) * 256 - (cff.get(place + 1) & 0xff) - 108;
                place += 2;
            } else if (first >= 32) {
                operand = first - 139;
                place++;
            } else {
                place += first == 12 ? 2 : 1;
            }
        }
        throw new AssertionError("no list of numbers");
    }

    /** The end of an index. */
    private static int after(ByteBuffer cff, int index) {
        int count = cff.getShort(index);
        int size = cff.get(index + 2);
        int data = index + 3 + (count + 1) * size;
        return data + offset(cff, index + 3 + count * size, size) - 1;
    }

    private static int offset(ByteBuffer cff, int place, int size) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | cff.get(place + i) & 0xff;
        }
        return value;
    }
}
