package org.tongqu.workflow.flowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The process definitions this release knows, by the SHA-256 of their bytes and their file name.
 *
 * <p>A changed definition needs a new line; the lines of former releases stay, because cases that started under them still
 * run.
 */
final class KnownHashes {

    static final String RESOURCE = "processes/known-hashes.txt";

    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}  [a-z0-9-]+\\.bpmn20\\.xml");
    private static final String COMMENT = "#";

    private final Set<String> lines;

    private KnownHashes(Set<String> lines) {
        this.lines = lines;
    }

    /** The list that ships with this module. */
    static KnownHashes shipped() {
        return of(new String(resource(RESOURCE), StandardCharsets.UTF_8));
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException if a line is neither a comment nor an entry
     */
    static KnownHashes of(String text) {
        Set<String> lines = new TreeSet<>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .forEach(line -> {
                    if (!LINE.matcher(line).matches()) {
                        throw new IllegalArgumentException("not a line of known hashes: " + line);
                    }
                    lines.add(line);
                });
        return new KnownHashes(lines);
    }

    boolean contain(String fileName, byte[] content) {
        return lines.contains(line(fileName, content));
    }

    /** The line for a file, as {@code sha256sum} prints it. */
    static String line(String fileName, byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash) + "  " + fileName;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The bytes of a resource of this module. */
    static byte[] resource(String name) {
        try (InputStream in = KnownHashes.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
