package org.tongqu.standalone.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.tongqu.standalone.DataFolder;

/** R2: what the launcher, Elasticsearch, the portal and PostgreSQL hold in memory together. */
public final class Memory implements Benchmark {
    private static final double KIB_PER_MIB = 1024.0;

    @Override
    public String id() {
        return "R2";
    }

    @Override
    public String what() {
        return "MiB resident of all processes of the running instance, as it was used (started idle when none runs),"
                + " against 3072 MiB";
    }

    @Override
    public String floor() {
        return "<= 3072";
    }

    @Override
    public double measure(Bench.Place place) throws IOException {
        Path note = DataFolder.noteFile(place.data());
        // A launcher that was killed leaves its note behind.
        if (Files.exists(note) && ProcessHandle.of(launcher(note)).isPresent()) {
            return mebibytes(launcher(note));
        }
        List<String> options =
                List.of("--data", place.repository().resolve("var/bench").toString());
        try (RunningPortal portal = RunningPortal.start(place.repository(), options, Map.of())) {
            return mebibytes(portal.pid());
        }
    }

    private static long launcher(Path note) throws IOException {
        Properties running = new Properties();
        try (var in = Files.newBufferedReader(note, StandardCharsets.UTF_8)) {
            running.load(in);
        }
        return Long.parseLong(running.getProperty("launcher.pid"));
    }

    /**
     * Resident memory of a process and all its descendants. What they share by intent, as the processes of PostgreSQL do their
     * buffers, is there once and counts once: the largest part that one of them has touched.
     */
    public static double mebibytes(long pid) throws IOException {
        ProcessHandle root = ProcessHandle.of(pid).orElseThrow(() -> new IOException("no process " + pid));
        long own = 0;
        long shared = 0;
        for (ProcessHandle handle :
                Stream.concat(Stream.of(root), root.descendants()).toList()) {
            Path status = Path.of("/proc", Long.toString(handle.pid()), "status");
            if (Files.exists(status)) {
                List<String> lines = Files.readAllLines(status);
                long together = kibibytes(lines, "RssShmem:");
                own += kibibytes(lines, "VmRSS:") - together;
                shared = Math.max(shared, together);
            }
        }
        return (own + shared) / KIB_PER_MIB;
    }

    private static long kibibytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
