package org.tongqu.bench.scale;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.bench.generator.Sizes;
import org.tongqu.standalone.StartFailure;

/** The data folder of the loaded instance, and the note of what was loaded. */
final class LoadedData {

    /** Raised when other records come out of the generator than before. */
    private static final int GENERATOR = 1;

    private static final String NOTE = "scale.properties";
    private static final String LOADED = "loaded";
    private static final String PREPARED_BY = "preparedBy";

    private final Path folder;
    private final Sizes sizes;

    LoadedData(Path folder, Sizes sizes) {
        this.folder = folder;
        this.sizes = sizes;
    }

    Path folder() {
        return folder;
    }

    /** Bulk requests of the product as they were recorded. */
    Path bulks() {
        return folder.resolve("prepared.bulk");
    }

    /** Whether exactly these records were loaded to the end. */
    boolean loaded() {
        Properties note = read();
        return wanted().equals(note.getProperty("records")) && note.containsKey(LOADED);
    }

    /** Which analysis and layout the recorded documents were prepared by; empty if there are none. */
    String preparedBy() {
        return Files.exists(bulks()) ? read().getProperty(PREPARED_BY, "") : "";
    }

    /**
     * Empties the folder for another load.
     *
     * @throws StartFailure if it holds something that was not loaded by this program
     */
    void clear() throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent() && !Files.exists(folder.resolve(NOTE))) {
                throw new StartFailure(
                        folder + " holds something that was not loaded by ./bench; choose another --data");
            }
        }
        delete();
        Files.createDirectories(folder);
    }

    void beginLoad() throws IOException {
        write(new TreeMap<>(java.util.Map.of("records", wanted())));
    }

    void endLoad() throws IOException {
        note(LOADED, "true");
    }

    void prepared(String by) throws IOException {
        note(PREPARED_BY, by);
    }

    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            // The note goes last: until then the folder is known as one of ours.
            for (Path file : deepestFirst) {
                if (!file.equals(folder) && !file.endsWith(NOTE)) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(folder.resolve(NOTE));
        Files.delete(folder);
    }

    private String wanted() {
        return sizes.products() + " products, " + sizes.demands() + " demands, seed " + sizes.seed() + ", generator "
                + GENERATOR;
    }

    private void note(String key, String value) throws IOException {
        TreeMap<String, String> lines = new TreeMap<>();
        Properties known = read();
        known.stringPropertyNames().forEach(name -> lines.put(name, known.getProperty(name)));
        lines.put(key, value);
        write(lines);
    }

    private void write(TreeMap<String, String> lines) throws IOException {
        Files.createDirectories(folder);
        String text = lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(folder.resolve(NOTE), text, StandardCharsets.UTF_8);
    }

    private Properties read() {
        Properties note = new Properties();
        Path file = folder.resolve(NOTE);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                note.load(in);
            } catch (IOException e) {
                throw new StartFailure("cannot read " + file, e);
            }
        }
        return note;
    }
}
