package org.tongqu.bench.judged;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found for each query, best first.
 *
 * @param byQuery ids by query
 */
public record RankedRun(Map<String, List<String>> byQuery) {

    public RankedRun {
        byQuery = Collections.unmodifiableMap(new TreeMap<>(byQuery));
    }

    public List<String> of(String query) {
        return byQuery.getOrDefault(query, List.of());
    }

    /** Reads lines of query, Q0, document, rank, score and name of the run, in the order in which they stand. */
    public static RankedRun read(Path file) {
        var byQuery = new TreeMap<String, List<String>>();
        Lines.of(file, line -> {
            String[] columns = line.strip().split("\\s+");
            if (columns.length != 6) {
                throw new IllegalArgumentException("a line of a run has six columns, not " + columns.length);
            }
            byQuery.computeIfAbsent(columns[0], query -> new ArrayList<>()).add(columns[2]);
        });
        return new RankedRun(byQuery);
    }

    /** Writes it in the form in which it is read; the score falls by rank. */
    public void write(Path file, String name) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                byQuery.forEach((query, ids) -> {
                    for (int i = 0; i < ids.size(); i++) {
                        out.printf("%s Q0 %s %d %d %s%n", query, ids.get(i), i + 1, ids.size() - i, name);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
