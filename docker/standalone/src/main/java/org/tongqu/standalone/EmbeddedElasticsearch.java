package org.tongqu.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Elasticsearch node in one folder, reachable on 127.0.0.1 only.
 *
 * <p>The distribution is the small one made for integration tests: no painless, no delete_by_query, no reindex, and
 * {@code GET /} is refused, so ask {@code /_cluster/health}.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {
    /** Heap in MB when none is asked for. */
    public static final int DEFAULT_HEAP_MB = 512;

    private static final int INITIAL_SHARE = 4;
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(30);
    private final Path home;
    private final Path programs;
    private final int port;
    private final int heapMegabytes;
    private volatile ChildProcess process;

    private EmbeddedElasticsearch(Path home, Path programs, int port, int heapMegabytes) {
        this.home = home;
        this.programs = programs;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
    }

    /** Starts a node with the default heap; see {@link #start(Path, int, int)}. */
    public static EmbeddedElasticsearch start(Path home, int port) {
        return start(home, port, DEFAULT_HEAP_MB);
    }

    /**
     * Starts a node with data, configuration and logs in the given folder; returns when its shards are ready.
     *
     * @throws StartFailure when it does not come up, with the end of its log
     */
    public static EmbeddedElasticsearch start(Path home, int port, int heapMegabytes) {
        EmbeddedElasticsearch node = in(home, port, heapMegabytes);
        node.restart();
        return node;
    }

    /** A node not yet started, so that another thread can stop it while {@link #restart()} waits for it. */
    static EmbeddedElasticsearch in(Path home, int port, int heapMegabytes) {
        return new EmbeddedElasticsearch(home.toAbsolutePath(), Dist.find().elasticsearch(), port, heapMegabytes);
    }

    /** Starts a stopped or killed node again on the same port with the same data; does nothing while it runs. */
    public void restart() {
        if (process != null && process.alive()) {
            return;
        }
        ChildAccount.giveFolder(home);
        configure();
        process = ChildProcess.start(new ChildProcess.Launch(
                "Elasticsearch",
                List.of(programs.resolve("bin/elasticsearch").toString()),
                Map.of(
                        "ES_JAVA_HOME", ChildJava.home().toString(),
                        "ES_PATH_CONF", home.resolve("config").toString(),
                        "ES_JAVA_OPTS", String.join(" ", javaOptions())),
                home.resolve("elasticsearch.log"),
                "TERM"));
        // A node that knows its data answers yellow: single nodes have no place for replicas.
        String ready = url() + "/_cluster/health?wait_for_status=yellow&timeout=1s";
        process.awaitReady(Deadline.after(START), () -> HttpProbe.ok(ready));
    }

    /** The HTTP address, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Number of the outermost process; the node itself is its child. */
    public long pid() {
        return process.pid();
    }

    /** Kills the node and its starter (SIGKILL), as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Stops the node in good order. */
    public void stop() {
        if (process != null) {
            process.stop(STOP);
        }
    }

    @Override
    public void close() {
        stop();
    }

    boolean alive() {
        return process.alive();
    }

    private void configure() {
        Path config = home.resolve("config");
        try {
            Files.createDirectories(config);
            Files.createDirectories(home.resolve("tmp"));
            Files.writeString(config.resolve("elasticsearch.yml"), settings(), StandardCharsets.UTF_8);
            Files.copy(
                    programs.resolve("config/log4j2.properties"),
                    config.resolve("log4j2.properties"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(config.resolve("jvm.options"), jvmOptions(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailure("cannot configure Elasticsearch in " + home + ": " + e.getMessage(), e);
        }
        ChildAccount.give(config);
        ChildAccount.give(home.resolve("tmp"));
    }

    private String settings() {
        return """
                cluster.name: tongqu
                node.name: standalone
                discovery.type: single-node
                path.data: "%1$s/data"
                path.logs: "%1$s/logs"
                http.host: 127.0.0.1
                http.port: %2$d
                transport.host: 127.0.0.1
                transport.port: %3$d
                xpack.security.enabled: false
                # A developer's disk is often nearly full; the node must not turn read-only because of it.
                cluster.routing.allocation.disk.threshold_enabled: false
                """
                .formatted(home, port, FreePort.any());
    }

    /** After the options the distribution sets by itself: memory is taken when it is needed, not at once. */
    private List<String> javaOptions() {
        List<String> options = new ArrayList<>(List.of(
                "-Xms" + heapMegabytes / INITIAL_SHARE + "m", "-Xmx" + heapMegabytes + "m", "-XX:-AlwaysPreTouch"));
        options.addAll(ChildJava.QUICK_START);
        return options;
    }

    private String jvmOptions() {
        return """
                -XX:+UseSerialGC
                -XX:+ExitOnOutOfMemoryError
                -Djava.io.tmpdir=%1$s/tmp
                -XX:ErrorFile=%1$s/logs/hs_err_pid%%p.log
                """
                .formatted(home);
    }
}
