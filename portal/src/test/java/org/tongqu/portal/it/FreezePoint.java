package org.tongqu.portal.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongqu.standalone.EmbeddedPostgres;

/**
 * Stops the portal's transactions at one place until it is thawed, so that a server can be killed exactly there.
 *
 * <p>A trigger waits for a lock that this object holds; within a database each has a lock number of its own. What waits
 * within a statement is rolled back if the portal dies meanwhile; what waits at its commit is committed when it goes on,
 * although nobody is there to hear of it.
 */
final class FreezePoint implements AutoCloseable {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final AtomicInteger LAST = new AtomicInteger();

    private final String table;
    private final int lock;
    private final Connection holder;

    private FreezePoint(EmbeddedPostgres postgres, String table) throws SQLException {
        this.table = table;
        // Triggers stay behind, so no two points of one database may share a number.
        this.lock = LAST.incrementAndGet();
        this.holder = postgres.connect();
    }

    /** Stops transactions that are about to insert such a row. */
    static FreezePoint beforeInsert(EmbeddedPostgres postgres, String table, String condition) throws SQLException {
        return new FreezePoint(postgres, table).set("trigger %s before insert on %s", condition);
    }

    /** Stops transactions that are about to update a row so. */
    static FreezePoint beforeUpdate(EmbeddedPostgres postgres, String table, String condition) throws SQLException {
        return new FreezePoint(postgres, table).set("trigger %s before update on %s", condition);
    }

    /** Stops transactions that inserted such a row and are committing. */
    static FreezePoint atCommit(EmbeddedPostgres postgres, String table, String condition) throws SQLException {
        return new FreezePoint(postgres, table)
                .set("constraint trigger %s after insert on %s deferrable initially deferred", condition);
    }

    private FreezePoint set(String trigger, String condition) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(" + lock + ")");
            statement.execute("create function portal." + name() + "() returns trigger language plpgsql as $$ begin"
                    + " perform pg_advisory_xact_lock_shared(" + lock + "); return new; end $$");
            statement.execute("create " + trigger.formatted(name(), table) + " for each row when (" + condition
                    + ") execute function portal." + name() + "()");
        } catch (SQLException e) {
            holder.close();
            throw e;
        }
        return this;
    }

    /** Waits until that many transactions are stopped here. */
    void awaitFrozen(int wanted) {
        String query =
                "select count(*) from pg_locks where locktype = 'advisory' and objid = " + lock + " and not granted";
        Eventually.within(SOON).is(wanted + " transactions at " + table, () -> count(query) >= wanted);
    }

    /** Lets everything go on, also after the database itself was killed; the trigger stays and waits for nobody. */
    @Override
    public void close() throws SQLException {
        holder.close();
    }

    private long count(String query) {
        try (Statement statement = holder.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String name() {
        return "freeze_" + lock;
    }
}
