package org.tongqu.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps Traditional characters and variants to the one Simplified character they are compared by. */
final class CharacterTable {

    private static final Map<Integer, Integer> SIMPLIFIED = read();

    private CharacterTable() {}

    static int simplified(int codePoint) {
        return SIMPLIFIED.getOrDefault(codePoint, codePoint);
    }

    static int fingerprint() {
        return SIMPLIFIED.hashCode();
    }

    private static Map<Integer, Integer> read() {
        var table = new HashMap<Integer, Integer>();
        for (String line : lines("traditional-simplified.txt")) {
            int traditional = line.codePointAt(0);
            table.put(traditional, line.codePointAt(Character.charCount(traditional)));
        }
        return Map.copyOf(table);
    }

    /** Reads a text resource of this package without comments and empty lines. */
    static List<String> lines(String resource) {
        try (InputStream in = CharacterTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
