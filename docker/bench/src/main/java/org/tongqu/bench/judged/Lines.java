package org.tongqu.bench.judged;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The lines of a text file in UTF-8, packed with gzip or not. */
public final class Lines {

    private Lines() {}

    /** What is done with a line; anything wrong with it is thrown as {@link IllegalArgumentException}. */
    @FunctionalInterface
    public interface Reader {
        void read(String line) throws IOException;
    }

    /**
     * Hands every line that is not blank to the reader.
     *
     * @throws UnreadableFile if the file cannot be read or the reader refuses a line; it names file and line
     */
    public static void of(Path file, Reader reader) {
        int number = 0;
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.read(line);
                }
            }
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            throw new UnreadableFile(file, "line " + number, e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        boolean packed = file.getFileName().toString().endsWith(".gz");
        return new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
}
