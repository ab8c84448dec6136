package org.tongqu.workflow.flowable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.impl.cfg.IdGenerator;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.engine.impl.util.CommandContextUtil;

/**
 * Numbers of cases, tasks and all other rows of the engine, in blocks from one database sequence.
 *
 * <p>The engine's own numbers come from a table in a transaction of their own, for which it suspends the current one. On
 * Payara the component then keeps pointing at the resumed transaction after its end, and what follows in the same request is
 * written outside any transaction. A sequence needs no transaction.
 */
final class SequenceIds implements IdGenerator {

    private static final int BLOCK = 100;
    private static final String CREATE =
            "create sequence if not exists act_tongqu_id start with 1 increment by " + BLOCK;
    private static final String NEXT_BLOCK = "select nextval('act_tongqu_id')";

    private long next = 1;
    private long last;

    /** Makes sure the sequence exists. */
    SequenceIds(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the sequence of workflow numbers", e);
        }
    }

    @Override
    public synchronized String getNextId() {
        if (next > last) {
            next = nextBlock();
            last = next + BLOCK - 1;
        }
        return Long.toString(next++);
    }

    private static long nextBlock() {
        Connection connection = CommandContextUtil.getDbSqlSession(Context.getCommandContext())
                .getSqlSession()
                .getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(NEXT_BLOCK)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new FlowableException("no more workflow numbers", e);
        }
    }
}
