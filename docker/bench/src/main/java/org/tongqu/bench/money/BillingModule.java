package org.tongqu.bench.money;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.postgresql.ds.PGSimpleDataSource;
import org.tongqu.billing.Fen;
import org.tongqu.billing.jpa.BillingMigration;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.Folders;
import org.tongqu.standalone.FreePort;

/** The product's module billing, on a PostgreSQL server of its own that is gone when this is closed, or on another one. */
final class BillingModule implements AutoCloseable {

    private static final LocalDateTime START = LocalDateTime.of(2026, 10, 1, 8, 0);

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final MovableClock clock = new MovableClock(START);
    private Path folder;
    private EmbeddedPostgres server;
    private HikariDataSource pool;
    private Transactions transactions;
    private SeContainer container;

    private BillingModule(String url, String user, String password) {
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
    }

    /** Starts a server and the module on it. */
    static BillingModule start() throws IOException {
        Path folder = Files.createTempDirectory("tongqu-bench-billing");
        EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("postgres"), FreePort.any());
        BillingModule module = new BillingModule(server.jdbcUrl(), server.user(), server.password());
        module.folder = folder;
        module.server = server;
        module.renew();
        return module;
    }

    /** Puts the module beside a running product, on its database and with a clock that stands at that time. */
    static BillingModule beside(String url, String password, LocalDateTime time) {
        BillingModule module = new BillingModule(url, EmbeddedPostgres.NAME, password);
        module.clock.moveTo(time);
        module.boot();
        return module;
    }

    /** Begins again with empty books. */
    void renew() {
        stop();
        run("drop schema if exists billing cascade");
        BillingMigration.run(database);
        clock.moveTo(START);
        boot();
    }

    private void boot() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        pool = new HikariDataSource(config);
        transactions = new Transactions(pool);
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addPackages(true, Fen.class)
                .addBeanClasses(TransactionalWork.class)
                .enableInterceptors(TransactionalWork.class)
                .addExtensions(new Wiring(transactions, clock))
                .initialize();
    }

    MovableClock clock() {
        return clock;
    }

    /** A service of the module. */
    <T> T service(Class<T> type) {
        return container.select(type).get();
    }

    /** Does several things in one transaction. */
    <T> T in(Callable<T> work) {
        try {
            return transactions.in(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect() throws SQLException {
        return database.getConnection();
    }

    /** Runs statements that are separated by semicolons at the ends of lines. */
    void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String one : sql.split(";\\s*\\n")) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole number a query gives. */
    long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        if (container != null) {
            container.close();
            transactions.close();
            pool.close();
            container = null;
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        if (server == null) {
            return;
        }
        server.close();
        Folders.delete(folder);
    }
}
