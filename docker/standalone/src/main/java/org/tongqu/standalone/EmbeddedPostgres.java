package org.tongqu.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL server in one folder, with a role and a database named tongqu, reachable on 127.0.0.1 only.
 *
 * <p>Nothing is relaxed for speed: fsync, full page writes and synchronous commit stay on, so what was committed
 * survives {@link #kill()}. Passwords are made at the first start and kept in the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** Name of the application's role and of its database. */
    public static final String NAME = "tongqu";

    /** A page out of order costs hardly more than the next one; taken for four times as dear, small tables are read in whole. */
    private static final String NEAR_PAGES = "random_page_cost=1.1";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final String SUPERUSER = "postgres";
    private final Path home;
    private final Path programs;
    private final int port;
    private final Secret superuser;
    private final Secret owner;
    private ChildProcess process;

    private EmbeddedPostgres(Path home, Path programs, int port) {
        this.home = home;
        this.programs = programs;
        this.port = port;
        this.superuser = new Secret(home.resolve("superuser.password"));
        this.owner = new Secret(home.resolve("tongqu.password"));
    }

    /**
     * Starts the server with the data in the given folder, creating them at the first start; returns when it answers.
     *
     * @throws StartFailure when it does not come up, with the end of its log
     */
    public static EmbeddedPostgres start(Path home, int port) {
        Path absolute = home.toAbsolutePath();
        ChildAccount.giveFolder(absolute);
        EmbeddedPostgres postgres = new EmbeddedPostgres(absolute, Dist.find().postgres(), port);
        postgres.restart();
        return postgres;
    }

    /** Starts a stopped or killed server again on the same port with the same data; does nothing while it runs. */
    public void restart() {
        if (process != null && process.alive()) {
            return;
        }
        initialise();
        process = ChildProcess.start(new ChildProcess.Launch(
                "PostgreSQL", command(), Map.of("LC_ALL", "C"), home.resolve("postgres.log"), "INT"));
        process.awaitReady(Deadline.after(START), this::prepared);
    }

    /** The JDBC address of the application's database, without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return owner.value();
    }

    public int port() {
        return port;
    }

    /** Number of the server's main process. */
    public long pid() {
        return process.pid();
    }

    /** A new connection of the application's role. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user(), password());
    }

    /** Kills the server and all its processes (SIGKILL), as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Stops the server in good order: open transactions are rolled back, data are written. */
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

    private Path data() {
        return home.resolve("data");
    }

    private List<String> command() {
        return List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=100",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "max_wal_size=1GB",
                "-c",
                NEAR_PAGES);
    }

    /** Creates the data folder beside its final name, so that a start cut short leaves nothing half made. */
    private void initialise() {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        Path partial = home.resolve("data.partial");
        try {
            Folders.delete(partial);
            ChildProcess initdb = ChildProcess.start(new ChildProcess.Launch(
                    "initdb",
                    List.of(
                            programs.resolve("bin/initdb").toString(),
                            "--pgdata=" + partial,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + superuser.file(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--data-checksums"),
                    Map.of("LC_ALL", "C"),
                    home.resolve("initdb.log"),
                    "TERM"));
            if (!initdb.endsWell(START)) {
                throw new StartFailure("initdb failed:\n" + ChildProcess.tail(home.resolve("initdb.log")));
            }
            Files.move(partial, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("cannot create the database in " + home + ": " + e.getMessage(), e);
        }
    }

    /** Whether the server answers; creates role and database where they are missing. */
    private boolean prepared() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, SUPERUSER, superuser.value());
                Statement statement = connection.createStatement()) {
            if (none(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + owner.value() + "'");
            }
            if (none(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
            return true;
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new StartFailure(
                        "the password in " + superuser.file() + " does not fit the data in " + data(), e);
            }
            return false;
        }
    }

    private static boolean none(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
