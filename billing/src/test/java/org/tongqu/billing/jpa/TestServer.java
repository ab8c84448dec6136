package org.tongqu.billing.jpa;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.FreePort;

/** One real PostgreSQL server for all integration tests of the module. */
final class TestServer {

    private static final EmbeddedPostgres SERVER = start();

    private static Connection reading;
    private static String digestOfAllTables;

    private TestServer() {}

    private static EmbeddedPostgres start() {
        EmbeddedPostgres server = EmbeddedPostgres.start(Path.of("target", "postgres"), FreePort.any());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    static PGSimpleDataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(SERVER.jdbcUrl());
        database.setUser(SERVER.user());
        database.setPassword(SERVER.password());
        return database;
    }

    /** Drops the schema and migrates it from nothing. */
    static PGSimpleDataSource freshSchema() throws SQLException {
        PGSimpleDataSource database = database();
        execute("drop schema if exists billing cascade");
        BillingMigration.run(database);
        return database;
    }

    static void execute(String... statements) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first value of a query, over one connection that all tests share because connecting is slow. */
    static synchronized String value(String sql) throws SQLException {
        if (reading == null || reading.isClosed()) {
            reading = database().getConnection();
        }
        try (Statement statement = reading.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** A digest over all rows of all tables, to see whether anything has changed. */
    static String digest() throws SQLException {
        return value(digestOfAllTables());
    }

    /** The migrations always make the same tables, so that they are looked up once. */
    private static synchronized String digestOfAllTables() throws SQLException {
        if (digestOfAllTables == null) {
            String digests = value(
                    """
                    select string_agg(format('select %L || md5(coalesce(string_agg(t::text, %L order by t::text), %L)) as d'
                      || ' from billing.%I t', table_name, ',', '', table_name), ' union all ' order by table_name)
                    from information_schema.tables where table_schema = 'billing' and table_type = 'BASE TABLE'""");
            digestOfAllTables = "select string_agg(d, ' ' order by d) from (" + digests + ") x";
        }
        return digestOfAllTables;
    }

    /** A digest of all tables without the history of the schema, table by table, which is the same after the same commands. */
    static String kept() throws SQLException {
        return digest().replaceAll("schema_history\\w+ ?", "");
    }

    /** A statement that puts all sequences back to where they are now; a rolled-back transaction does not. */
    static String sequencesAsTheyAre() throws SQLException {
        return value(
                """
                select 'select ' || string_agg(format('setval(%L, %s, %s)', format('%I.%I', schemaname, sequencename),
                  coalesce(last_value, start_value), (last_value is not null)::text), ', ')
                from pg_sequences where schemaname = 'billing'""");
    }

    /** What the database says is wrong with the data, and with what was written before; nothing if all invariants hold. */
    static String violations() throws SQLException {
        return value("select coalesce(string_agg(invariant || ' ' || subject || ': ' || detail, E'\\n'), '')"
                + " from (select * from billing.v_invariant_violations"
                + " union all select * from billing.v_history_violations) broken");
    }

    /** Amounts that the second calculation, in SQL, finds otherwise; nothing if it finds all of them again. */
    static String differences() throws SQLException {
        return value(
                "select coalesce(string_agg(concat_ws(' ', place, subject, derived, 'instead of', kept), E'\\n'), '')"
                        + " from billing.oracle_differences()");
    }
}
