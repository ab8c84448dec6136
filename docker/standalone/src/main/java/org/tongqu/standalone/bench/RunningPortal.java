package org.tongqu.standalone.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tongqu.standalone.StartFailure;

/** A ./run started for a measurement and ended with it. */
public final class RunningPortal implements AutoCloseable {
    private static final long END_SECONDS = 60;
    private final Process process;
    private final double secondsToReady;

    private RunningPortal(Process process, double secondsToReady) {
        this.process = process;
        this.secondsToReady = secondsToReady;
    }

    /** Starts ./run of a repository with the given options and environment; returns when it says it is ready. */
    public static RunningPortal start(Path repository, List<String> options, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(repository.resolve("run").toString()));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        Process process = builder.start();
        // Whoever ends the measurement ends what it has started, also while that still starts.
        Thread end = new Thread(process.toHandle()::destroy, "end-run");
        Runtime.getRuntime().addShutdownHook(end);
        process.onExit().thenRun(() -> forget(end));
        StringBuilder said = new StringBuilder();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains(" is ready: ")) {
                double seconds = (System.nanoTime() - begin) / 1e9;
                drain(lines);
                return new RunningPortal(process, seconds);
            }
        }
        throw new StartFailure(String.join(" ", command) + " did not become ready:\n" + said);
    }

    public double secondsToReady() {
        return secondsToReady;
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it as Ctrl-C would and waits until it has stopped everything. */
    @Override
    public void close() {
        // Unlike the process itself, its handle leaves the pipe open, from which the last words are still being read.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StartFailure("./run did not end within " + END_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs already.
            System.getLogger(RunningPortal.class.getName()).log(System.Logger.Level.TRACE, "ending", ending);
        }
    }

    /** What it says later must not fill the pipe. */
    private static void drain(BufferedReader lines) {
        Thread thread = new Thread(() -> lines.lines().forEach(line -> {}), "run-output");
        thread.setDaemon(true);
        thread.start();
    }
}
