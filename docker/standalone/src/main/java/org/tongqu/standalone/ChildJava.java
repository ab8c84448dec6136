package org.tongqu.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java installation the servers run on: this program's own, or another one where the servers may not read that. */
final class ChildJava {
    /**
     * Higher thresholds keep the optimising compiler out of the way while the search engine starts, which halves the time, and
     * still let it have what runs hot afterwards.
     */
    static final List<String> QUICK_START = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private static final Path SYSTEM_JAVAS = Path.of("/usr/lib/jvm");

    private ChildJava() {}

    /** The installation's folder. */
    static Path home() {
        Path own = Path.of(System.getProperty("java.home"));
        if (ChildAccount.canRun(program(own))) {
            return own;
        }
        // Root's own Java below /root is closed to the unprivileged user.
        return others().stream()
                .filter(java -> ChildAccount.canRun(program(java)))
                .findFirst()
                .orElseThrow(() -> new StartFailure("the unprivileged user cannot run the Java in " + own
                        + "; install a JDK 17 for all users (Debian: apt-get install openjdk-17-jdk-headless)"
                        + " or start as an ordinary user"));
    }

    static Path program(Path home) {
        return home.resolve("bin").resolve("java");
    }

    private static List<Path> others() {
        if (!Files.isDirectory(SYSTEM_JAVAS)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(SYSTEM_JAVAS)) {
            return folders.filter(folder -> folder.getFileName().toString().contains("17"))
                    .filter(folder -> Files.exists(program(folder)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + SYSTEM_JAVAS, e);
        }
    }
}
