package org.tongqu.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program behind ./run: starts everything, says where it is, and ends it all when it is ended. */
public final class Main {
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String ACCOUNTS = "WEB-INF/classes/demo/accounts.txt";
    private static final String GATEWAY_SECRET = "TONGQU_GATEWAY_SECRET";

    private final Options options;
    private final Progress progress;
    private volatile boolean ending;

    private Main(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        Progress progress = Progress.to(System.out);
        try {
            Options options = Options.parse(List.of(arguments), System.getenv());
            if (options.help()) {
                progress.plain(help());
                return;
            }
            new Main(options, progress).run();
        } catch (StartFailure e) {
            System.err.println("tongqu: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Runs until the program is ended from outside or something cannot be repaired. */
    private void run() {
        Path war = repository().resolve("portal/target/portal.war");
        if (!Files.exists(war)) {
            throw new StartFailure(war + " is missing; leave out --skip-build");
        }
        DataFolder data = DataFolder.take(dataFolder());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data), "end"));
        try {
            serve(data, war);
        } catch (StartFailure e) {
            if (!ending) {
                throw e;
            }
        }
    }

    private void serve(DataFolder data, Path war) {
        if (options.fresh()) {
            progress.step("deleting the data in " + data.folder());
            data.clear();
        }
        Standalone standalone = Standalone.start(settings(data, war), progress, data);
        welcome(standalone, war);
        new Watch(standalone, progress).untilInterrupted();
    }

    private void end(DataFolder data) {
        ending = true;
        progress.step("stopping");
        ChildProcess.stopAll(STOP);
        data.close();
        progress.step("stopped");
    }

    private StandaloneSettings settings(DataFolder data, Path war) {
        return new StandaloneSettings(
                data.folder(),
                war,
                new Endpoint(options.listen(), port("port", options.port())),
                database(),
                options.externalSearch()
                        ? new StandaloneSettings.Search(options.searchUrl(), 0)
                        : StandaloneSettings.Search.embedded(port("search-port", options.searchPort())),
                new StandaloneSettings.Portal(
                        Map.of("TONGQU_DEMO", Boolean.toString(options.demo()), GATEWAY_SECRET, gatewaySecret(data)),
                        javaOptions(),
                        true));
    }

    /** The one of the environment, or one of this data folder's own: what it sealed, no other opens. */
    private static String gatewaySecret(DataFolder data) {
        String given = System.getenv().getOrDefault(GATEWAY_SECRET, "");
        return given.isBlank() ? new Secret(data.folder().resolve("gateway.secret")).value() : given;
    }

    private StandaloneSettings.Database database() {
        if (!options.externalDatabase()) {
            return StandaloneSettings.Database.embedded(port("db-port", options.dbPort()));
        }
        try (var connection = DriverManager.getConnection(options.dbUrl(), options.dbUser(), options.dbPassword())) {
            progress.step("PostgreSQL: " + connection.getMetaData().getDatabaseProductVersion() + " answers");
        } catch (SQLException e) {
            throw new StartFailure("the PostgreSQL of --db-url cannot be used: " + e.getMessage(), e);
        }
        return new StandaloneSettings.Database(options.dbUrl(), options.dbUser(), options.dbPassword(), 0);
    }

    private int port(String option, int wanted) {
        int port = FreePort.near(wanted);
        if (port != wanted) {
            progress.step("port " + wanted + " is taken, using " + port + " (--" + option + ")");
        }
        return port;
    }

    private static List<String> javaOptions() {
        String given = System.getenv().getOrDefault("TONGQU_JAVA_OPTS", "");
        return given.isBlank() ? List.of() : List.of(given.strip().split("\\s+"));
    }

    /** The folder asked for; otherwise var/data of the repository, or one that the servers' account can enter. */
    private Path dataFolder() {
        Path usual = repository().resolve("var/data");
        if (options.dataGiven() || ChildAccount.canEnter(usual)) {
            return options.data(usual);
        }
        Path open = Dist.SHARED.resolve(
                "data-" + Integer.toHexString(repository().toString().hashCode()));
        progress.step("the servers' account cannot enter " + repository() + ": data in " + open);
        return open;
    }

    private void welcome(Standalone standalone, Path war) {
        progress.plain("");
        progress.plain("Tongqu 通衢 is ready: " + standalone.url() + "/");
        String accounts = options.demo() ? accounts(war) : "";
        if (!accounts.isBlank()) {
            progress.plain("");
            progress.plain(accounts.strip());
        }
        progress.plain("");
        progress.plain("Ctrl-C ends everything.");
    }

    /** The demo accounts as the portal describes them. */
    private static String accounts(Path war) {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            ZipEntry entry = zip.getEntry(ACCOUNTS);
            return entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + war, e);
        }
    }

    /** Folder of the repository: named by ./run, or found from where this program lies. */
    private static Path repository() {
        String named = System.getProperty("tongqu.home");
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        String jar =
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString();
        return Path.of(URI.create(jar)).resolve("../../../..").normalize();
    }

    private static String help() {
        try (InputStream in = Main.class.getResourceAsStream("help.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("help.txt", e);
        }
    }
}
