package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.Folders;
import org.tongqu.standalone.FreePort;

/**
 * The server or the database is killed (SIGKILL) in the middle of a large settlement, again and again: in the end nothing is
 * doubled and nothing is lost.
 *
 * <p>Both are killed while a transaction has written thousands of rows and stands before its last ones.
 */
class LargeSettlementCrashIT {

    private static final Duration SOON = Duration.ofMinutes(2);

    /** What has to come out, whatever numbers the documents have: all balances, all parts, all journals and votes. */
    private static final String OUTCOME =
            """
            select md5((select string_agg(code || ' ' || balance_fen, ',' order by code) from billing.v_account_balance)
              || (select string_agg(s.invoice_id || h.party_id || h.amount_fen || r.status, ','
                    order by s.invoice_id, h.line_no)
                  from billing.settlement_share h join billing.settlement_run r on r.id = h.run_id
                  join billing.settlement s on s.id = r.settlement_id))
              || ' ' || (select string_agg(kind || n, ' ' order by kind)
                         from (select kind, count(*) as n from billing.journal group by 1) k)
              || ' ' || (select count(*) from billing.posting)
              || ' ' || (select count(*) from billing.settlement_vote)
              || ' ' || (select count(*) from billing.status_event)""";

    /** Stops who adds a row while so many that are so are there, until the lock is given back. */
    private static final String FREEZE =
            """
            create function billing.stopping() returns trigger language plpgsql as $$
            declare
              found bigint;
            begin
              execute format('select count(*) from billing.%I where %s', tg_table_name, tg_argv[0]) into found;
              if found >= tg_argv[1]::bigint then
                perform pg_advisory_xact_lock_shared(4711);
              end if;
              return new;
            end $$""";

    private static final String BROKEN =
            """
            select (select count(*) from billing.v_invariant_violations) + (select count(*) from billing.v_history_violations)
              + (select count(*) from billing.oracle_differences())""";

    private static final Path HOME = Path.of("target", "postgres-killed");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void everythingBefore() {
        postgres = EmbeddedPostgres.start(HOME, FreePort.any());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.stop();
        Folders.keepLogs(HOME);
    }

    @Test
    void nothingIsDoubledOrLost() throws Exception {
        String clean = withoutACrash();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(postgres.jdbcUrl());
        database.setUser(postgres.user());
        database.setPassword(postgres.password());
        execute("drop schema if exists billing cascade");
        BillingMigration.run(database);
        try (House house = new House(database, way -> way)) {
            new LargeSettlement(house).prepare();
        }
        execute(FREEZE);
        killedBothWays("settlement_share", "true", 2_800);
        killedBothWays("settlement_vote", "true", 2_800);
        killedBothWays("journal", "kind = 'SETTLEMENT_POSTED'", LargeSettlement.INVOICES - 1);
        killedBothWays("journal", "kind = 'REVENUE_RELEASED'", LargeSettlement.INVOICES - 1);
        assertThat(server().waitFor()).isZero();
        assertThat(value(OUTCOME)).isEqualTo(clean);
        assertThat(server().waitFor()).isZero();
        assertThat(value(OUTCOME)).isEqualTo(clean);
        assertThat(value(BROKEN)).isEqualTo("0");
    }

    private static String withoutACrash() throws SQLException {
        try (House house = new House()) {
            LargeSettlement settlement = new LargeSettlement(house);
            settlement.prepare();
            settlement.settle();
        }
        return TestServer.value(OUTCOME);
    }

    private static void killedBothWays(String table, String which, int rows) throws Exception {
        for (boolean theDatabase : new boolean[] {false, true}) {
            execute("create trigger stopping before insert on billing." + table
                    + " for each row execute function billing.stopping($$" + which + "$$, " + rows + ")");
            try (Connection holder = postgres.connect();
                    Statement holding = holder.createStatement()) {
                holding.execute("select pg_advisory_lock(4711)");
                Process server = server();
                awaitFrozen(server);
                if (theDatabase) {
                    postgres.kill();
                    assertThat(server.waitFor()).isNotZero();
                    postgres.restart();
                } else {
                    server.destroyForcibly().waitFor();
                }
            }
            execute("drop trigger stopping on billing." + table);
        }
    }

    private static void awaitFrozen(Process server) throws Exception {
        Instant end = Instant.now().plus(SOON);
        while (value("select count(*) from pg_locks where locktype = 'advisory' and objid = 4711 and not granted")
                .equals("0")) {
            assertThat(server.isAlive() && Instant.now().isBefore(end)).isTrue();
            Thread.sleep(50);
        }
    }

    /** A server of its own, which settles and ends. */
    private static Process server() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeSettlement.class.getName(),
                        postgres.jdbcUrl(),
                        postgres.user(),
                        postgres.password()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "settling-server.log").toFile())
                .start();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
