package org.tongqu.bench.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The counted tables: how often a value occurs in real records. */
public final class Counts {

    private final Map<String, Weighted<String>> tables;

    private Counts(Map<String, Weighted<String>> tables) {
        this.tables = tables;
    }

    /** The tables of {@code counts.tsv}, by name. */
    public static Counts read() {
        Map<String, Map<String, Integer>> counted = new LinkedHashMap<>();
        for (String[] row : rows("counts.tsv", 3)) {
            counted.computeIfAbsent(row[0], first -> new LinkedHashMap<>()).put(row[1], Integer.valueOf(row[2]));
        }
        Map<String, Weighted<String>> tables = new LinkedHashMap<>();
        counted.forEach((name, values) -> tables.put(name, Weighted.of(values)));
        return new Counts(tables);
    }

    /** One of the tables. */
    public Weighted<String> table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    /** Rows of a table file without the lines that say where it comes from. */
    static List<String[]> rows(String file, int columns) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Counts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t"))
                    .peek(row -> {
                        if (row.length != columns) {
                            throw new IllegalStateException(file + ": " + String.join("|", row));
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
