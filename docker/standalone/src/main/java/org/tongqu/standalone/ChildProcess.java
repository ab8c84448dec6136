package org.tongqu.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A server started as a child of this program, that ends when this program ends, even by kill -9.
 *
 * <p>The kernel sends the child its stop signal when the thread that started it ends ({@code PR_SET_PDEATHSIG}, set
 * through setpriv of util-linux); therefore all children are started by one thread that lives as long as the program.
 * Each child has its own session, so that Ctrl-C reaches this program alone, which then stops the children in order.
 */
final class ChildProcess {
    private static final long LARGE_LOG = 8L << 20;
    private static final int TAIL_LINES = 15;

    /** Place of the number of threads in /proc/PID/stat, counted from the state on. */
    private static final int STAT_THREADS = 17;

    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "child-starter");
        thread.setDaemon(true);
        return thread;
    });

    /** What to start: a name for messages, the command, added environment, where its output goes, its stop signal. */
    record Launch(String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {}

    private static final Deque<ChildProcess> STARTED = new ConcurrentLinkedDeque<>();
    private static volatile boolean ending;

    private final Launch launch;
    private final Process process;

    private ChildProcess(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    static ChildProcess start(Launch launch) {
        if (ending) {
            throw new StartFailure("not starting " + launch.name() + ": the program is ending");
        }
        List<String> command = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig=" + launch.stopSignal()));
        command.addAll(ChildAccount.options());
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(withRoom(launch.log()).toFile()));
        builder.environment().putAll(launch.environment());
        try {
            ChildProcess child =
                    new ChildProcess(launch, STARTER.submit(builder::start).get());
            STARTED.removeIf(earlier -> !earlier.alive());
            STARTED.push(child);
            return child;
        } catch (ExecutionException e) {
            throw new StartFailure(
                    "cannot start " + launch.name() + " (setsid and setpriv of the package util-linux are needed): "
                            + e.getCause().getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while starting " + launch.name(), e);
        }
    }

    /** Stops all children of this program, the latest first, and lets no new one start; for the program's end. */
    static void stopAll(Duration patience) {
        ending = true;
        STARTED.forEach(child -> child.stop(patience));
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the child has ended by itself; {@code true} when it reported success. */
    boolean endsWell(Duration patience) {
        return Deadline.after(patience).reached(() -> !process.isAlive()) && process.exitValue() == 0;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits until the server calls itself ready; one that does not is killed, and that is a failure. */
    void awaitReady(Deadline deadline, Deadline.Question ready) {
        try {
            deadline.await("start of " + launch.name() + " (log: " + launch.log() + ")", () -> {
                requireAlive();
                return ready.yes();
            });
        } catch (StartFailure e) {
            kill();
            throw e;
        }
    }

    /** Fails, with the end of the log, when the child has ended by itself. */
    private void requireAlive() {
        if (!process.isAlive()) {
            throw new StartFailure(launch.name() + " ended with code " + process.exitValue() + "; end of "
                    + launch.log() + ":\n" + tail(launch.log()));
        }
    }

    /** Asks the child to stop and kills it and all its children when it does not within the given time. */
    void stop(Duration patience) {
        if (process.isAlive()) {
            List<ProcessHandle> family = family();
            Command.succeeds("kill", "-" + launch.stopSignal(), Long.toString(process.pid()));
            if (!Deadline.after(patience).reached(() -> ended(family))) {
                kill();
            }
        }
    }

    /** Ends the child and all its children at once, as a crash of the machine would (SIGKILL). */
    void kill() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        Deadline.after(Duration.ofSeconds(10)).await("end of " + launch.name(), () -> ended(family));
    }

    /** The end of a log file, for messages. */
    static String tail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    private boolean ended(List<ProcessHandle> family) {
        return !process.isAlive() && family.stream().noneMatch(ChildProcess::running);
    }

    /**
     * Alive and not merely waiting to be collected: in containers often nobody collects orphans. A main thread that
     * waits for collection while others still run counts as alive.
     */
    static boolean running(ProcessHandle handle) {
        if (!handle.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(handle.pid()), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return !fields[0].equals("Z") || Integer.parseInt(fields[STAT_THREADS]) > 1;
        } catch (IOException gone) {
            return false;
        }
    }

    private List<ProcessHandle> family() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
    }

    /** Keeps one earlier log when the present one has grown large. */
    private static Path withRoom(Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new StartFailure("cannot write the log " + log + ": " + e.getMessage(), e);
        }
    }
}
