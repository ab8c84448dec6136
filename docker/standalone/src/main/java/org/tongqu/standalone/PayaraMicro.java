package org.tongqu.standalone;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A Payara Micro instance with one application, without cluster and without any open port but its own for HTTP.
 *
 * <p>Ready means that the application's check named tongqu is UP in /health/ready and that /api/v1/status answers 200.
 */
public final class PayaraMicro implements AutoCloseable {
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final String BEFORE_BOOT = "before-boot";
    private static final String AFTER_DEPLOYMENT = "after-deployment";
    private static final String NETWORK = "set configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String GRIZZLY = "org.glassfish.grizzly.";
    private static final int REASONS = 12;
    private static final int REASON_LENGTH = 400;

    /**
     * Serial collector: two cores and a small heap. What a request or a portion of a rebuild needs lives in the young
     * generation, which is large enough that most of it is gone before it is looked at. Large pages: a request
     * passes through much code, none of it hot by itself.
     */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms448m",
            "-Xmx768m",
            "-Xmn288m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+UseTransparentHugePages",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    private final PayaraSettings settings;
    private final Path log;
    private final PayaraRoot root;
    private final Duration limit;
    private ChildProcess process;

    private PayaraMicro(PayaraSettings settings) {
        this.settings = settings;
        this.log = settings.home().resolve("payara.log");
        this.root = new PayaraRoot(settings.home());
        this.limit = StartLimit.of(System.getenv());
    }

    /**
     * Starts the application and returns when it is ready.
     *
     * @throws StartFailure when it could not be deployed, ended, or was not ready in time
     */
    public static PayaraMicro start(PayaraSettings settings) {
        PayaraMicro payara = new PayaraMicro(settings);
        payara.restart();
        return payara;
    }

    /** Starts a stopped or killed instance again with the same settings; does nothing while it runs. */
    public void restart() {
        if (process != null && process.alive()) {
            return;
        }
        ChildAccount.giveFolder(settings.home());
        root.renew(Dist.find().payara());
        Path war = prepareFiles();
        ClassArchive archive = new ClassArchive(settings.home(), root.launcher(), jvmOptions());
        long logStart = size(log);
        process = ChildProcess.start(
                new ChildProcess.Launch("Payara Micro", command(war, archive), environment(), log, "TERM"));
        awaitReady(logStart);
        if (settings.classArchive()) {
            archive.makeInBackground();
        }
    }

    /** Whether the application answers and calls itself ready. */
    public boolean ready() {
        return HttpProbe.body(url() + "/health/ready").filter(Readiness::up).isPresent()
                && HttpProbe.ok(url() + "/api/v1/status");
    }

    /** The address, without a slash at the end. */
    public String url() {
        return settings.endpoint().url();
    }

    public long pid() {
        return process.pid();
    }

    /** The log file of this and earlier starts. */
    public Path log() {
        return log;
    }

    /** Kills the instance (SIGKILL), as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Stops the instance in good order. */
    public void stop() {
        process.stop(STOP);
    }

    @Override
    public void close() {
        stop();
    }

    boolean alive() {
        return process.alive();
    }

    private Path prepareFiles() {
        Path home = settings.home();
        Path war = home.resolve(settings.war().getFileName().toString());
        try {
            Folders.delete(home.resolve("tmp"));
            Files.createDirectories(home.resolve("tmp"));
            // A copy: the account of the servers may not read the build folder, and a new build must not disturb.
            Files.copy(settings.war(), war, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(home.resolve(BEFORE_BOOT), beforeBoot());
            Files.writeString(home.resolve(AFTER_DEPLOYMENT), LISTENER + "enabled=true\n");
        } catch (IOException e) {
            throw new StartFailure("cannot prepare " + home + " for " + settings.war() + ": " + e.getMessage(), e);
        }
        for (String name :
                List.of("tmp", BEFORE_BOOT, AFTER_DEPLOYMENT, war.getFileName().toString())) {
            ChildAccount.give(home.resolve(name));
        }
        return war;
    }

    /** Commands for the server's own settings. */
    private String beforeBoot() {
        String http = NETWORK + "protocols.protocol.http-listener.http.";
        return String.join(
                "\n",
                LISTENER + "address=" + settings.endpoint().address(),
                // While the application starts, the server would answer 404, 503 and 500 in its place.
                LISTENER + "enabled=false",
                // Whoever reads a request answers it, and somebody else reads on: no request goes from thread to
                // thread.
                NETWORK + "transports.transport.tcp.io-strategy=" + GRIZZLY + "strategies.LeaderFollowerNIOStrategy",
                // Which server this is, in which version, is nobody's business, nor are its figures.
                http + "server-header=false",
                "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
                // Other sites cannot send the session cookie along with a write.
                http + "cookie-same-site-value=Lax",
                http + "cookie-same-site-enabled=true",
                "");
    }

    private List<String> jvmOptions() {
        List<String> options = new ArrayList<>(JVM_OPTIONS);
        options.addAll(settings.jvmOptions());
        return options;
    }

    private List<String> command(Path war, ClassArchive archive) {
        List<String> command = new ArrayList<>();
        command.add(ChildJava.program(ChildJava.home()).toString());
        command.addAll(jvmOptions());
        command.add("-Djava.io.tmpdir=" + settings.home().resolve("tmp"));
        command.add("-XX:ErrorFile=" + settings.home().resolve("hs_err_pid%p.log"));
        if (settings.classArchive()) {
            command.add(archive.option());
        }
        command.addAll(List.of("-jar", root.launcher().toString()));
        // --nocluster alone would still open the data grid's port on every address.
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--nohostaware"));
        command.addAll(List.of("--port", Integer.toString(settings.endpoint().port()), "--contextroot", "/"));
        command.addAll(List.of(
                "--prebootcommandfile", settings.home().resolve(BEFORE_BOOT).toString()));
        command.addAll(List.of(
                "--postdeploycommandfile",
                settings.home().resolve(AFTER_DEPLOYMENT).toString()));
        command.addAll(List.of("--deploy", war.toString()));
        return command;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(settings.environment());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", settings.home().toString());
        return environment;
    }

    private void awaitReady(long logStart) {
        try {
            process.awaitReady(Deadline.after(limit).every(BETWEEN_QUESTIONS), () -> {
                if (ready()) {
                    return true;
                }
                refuseFailedDeployment(logStart);
                return false;
            });
        } catch (StartFailure e) {
            throw new StartFailure(e.getMessage() + reasons(logStart), e);
        }
    }

    /** Payara Micro stays up without the application; its log tells the end of the attempt. */
    private void refuseFailedDeployment(long logStart) {
        Optional<String> text = logFrom(logStart).filter(log -> log.contains(" ready in "));
        // This line comes after the application's own start-up code; "successfully deployed" comes before it.
        if (text.isPresent() && !text.get().contains("AS-WEB-GLUE-00172")) {
            throw new StartFailure("Payara Micro could not deploy the portal; see " + log);
        }
    }

    /** The lines of this start's log that tell what went wrong. */
    private String reasons(long logStart) {
        return logFrom(logStart)
                .orElse("")
                .lines()
                .filter(line -> line.contains("[SEVERE]") || line.startsWith("Caused by"))
                .map(line -> line.length() > REASON_LENGTH ? line.substring(0, REASON_LENGTH) + " ..." : line)
                .limit(REASONS)
                .reduce("", (all, line) -> all + "\n" + line);
    }

    private Optional<String> logFrom(long start) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(start, file.length()));
            byte[] bytes = new byte[(int) Math.min(file.length() - file.getFilePointer(), 4 << 20)];
            file.readFully(bytes);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new StartFailure("cannot read " + file, e);
        }
    }
}
