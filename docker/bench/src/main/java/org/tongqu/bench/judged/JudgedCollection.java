package org.tongqu.bench.judged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongqu.search.SearchDocument;

/**
 * Documents, queries and what is relevant for them.
 *
 * @param name name of its folder
 * @param documents as they go into the index
 * @param queries text by number, only those that are judged
 * @param judgements worth of documents by query
 */
public record JudgedCollection(
        String name, List<SearchDocument> documents, Map<String, String> queries, Judgements judgements) {

    public JudgedCollection {
        documents = List.copyOf(documents);
        queries = Collections.unmodifiableMap(new LinkedHashMap<>(queries));
    }

    /**
     * Reads a folder with {@code docs.jsonl} or {@code docs.jsonl.gz}, {@code queries*.tsv} and {@code qrels*.txt}.
     *
     * @throws UnreadableFile if a file is missing or does not hold what it should
     */
    public static JudgedCollection read(Path folder) {
        var documents = new ArrayList<SearchDocument>();
        var reader = new DocumentReader();
        for (Path file : files(folder, "docs", ".jsonl", ".jsonl.gz")) {
            Lines.of(file, line -> documents.add(reader.read(line)));
        }
        var judged = new LinkedHashMap<String, Map<String, Integer>>();
        for (Path file : files(folder, "qrels", ".txt", ".tsv", ".qrels")) {
            judged.putAll(Judgements.read(file).byQuery());
        }
        var queries = new LinkedHashMap<String, String>();
        for (Path file : files(folder, "queries", ".tsv")) {
            Lines.of(file, line -> {
                String[] columns = line.split("\t", 2);
                if (columns.length != 2) {
                    throw new IllegalArgumentException("a query is a number and a text, separated by a tab");
                }
                if (judged.containsKey(columns[0])) {
                    queries.put(columns[0], columns[1]);
                }
            });
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return new JudgedCollection(name, documents, queries, new Judgements(judged));
    }

    private static List<Path> files(Path folder, String start, String... ends) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(start) && Stream.of(ends).anyMatch(name::endsWith);
                    })
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UnreadableFile(folder, start + "*" + String.join(" or ", ends));
            }
            return found;
        } catch (IOException e) {
            throw new UnreadableFile(folder, "its list of files", e);
        }
    }
}
