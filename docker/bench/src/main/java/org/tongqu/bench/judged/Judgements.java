package org.tongqu.bench.judged;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is worth how much for which query.
 *
 * @param byQuery worth of documents by query; 0 means judged and not relevant
 */
public record Judgements(Map<String, Map<String, Integer>> byQuery) {

    public Judgements {
        byQuery = Collections.unmodifiableMap(new TreeMap<>(byQuery));
    }

    /** Reads lines of query, iteration (ignored), document and worth. */
    public static Judgements read(Path file) {
        var byQuery = new TreeMap<String, Map<String, Integer>>();
        Lines.of(file, line -> {
            String[] columns = line.strip().split("\\s+");
            if (columns.length != 4) {
                throw new IllegalArgumentException("a judgement has four columns, not " + columns.length);
            }
            byQuery.computeIfAbsent(columns[0], query -> new TreeMap<>()).put(columns[2], Integer.valueOf(columns[3]));
        });
        return new Judgements(byQuery);
    }

    public Map<String, Integer> of(String query) {
        return byQuery.getOrDefault(query, Map.of());
    }
}
