package org.tongqu.standalone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.tongqu.standalone.StartFailure;

/** R3: how long a newcomer waits, from a fresh clone and with nothing downloaded yet. */
public final class FirstStart implements Benchmark {
    @Override
    public String id() {
        return "R3";
    }

    @Override
    public String what() {
        return "seconds from ./run in a fresh clone of HEAD to ready, empty Maven repository, downloads included";
    }

    @Override
    public String floor() {
        return "-";
    }

    @Override
    public double measure(Bench.Place place) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tongqu-bench");
        // The account of the servers must be able to pass through, or shared caches would be used.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try {
            Path clone = folder.resolve("tongqu");
            run(List.of("git", "clone", "--quiet", place.repository().toString(), clone.toString()));
            Map<String, String> environment = Map.of(
                    "MAVEN_OPTS",
                    "-Dmaven.repo.local=" + folder.resolve("m2"),
                    "MAVEN_USER_HOME",
                    folder.resolve("m2").toString());
            List<String> options = List.of("--data", folder.resolve("data").toString());
            try (RunningPortal portal = RunningPortal.start(clone, options, environment)) {
                return portal.secondsToReady();
            }
        } finally {
            run(List.of("rm", "-rf", folder.toString()));
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new StartFailure(String.join(" ", command) + " ended with code " + code);
        }
    }
}
