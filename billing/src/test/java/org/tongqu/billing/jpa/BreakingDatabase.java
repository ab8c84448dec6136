package org.tongqu.billing.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database that dies at a chosen statement and stays dead until it is healed. */
final class BreakingDatabase {

    private int left;
    private boolean broken;

    /** Lets that many statements pass and dies at the next one. */
    void breakAfter(int statements) {
        left = statements + 1;
        broken = false;
    }

    /** Lives again; says whether it had died. */
    boolean heal() {
        boolean died = broken;
        left = 0;
        broken = false;
        return died;
    }

    DataSource before(DataSource database) {
        return proxy(DataSource.class, (proxy, method, args) -> {
            Object result = invoke(database, method, args);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("commit")) {
                pass(real);
            }
            Object result = invoke(real, method, args);
            if (result instanceof PreparedStatement statement) {
                return statement(PreparedStatement.class, statement, real);
            }
            return result instanceof Statement statement ? statement(Statement.class, statement, real) : result;
        });
    }

    private <S extends Statement> S statement(Class<S> type, S real, Connection connection) {
        return proxy(type, (proxy, method, args) -> {
            if (method.getName().startsWith("execute")) {
                pass(connection);
            }
            return invoke(real, method, args);
        });
    }

    /** One statement or commit passes, unless it is the one to die at or the database is dead already. */
    private void pass(Connection connection) throws SQLException {
        broken |= left > 0 && --left == 0;
        if (broken) {
            connection.abort(Runnable::run);
            throw new SQLException("connection lost", "08006");
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(BreakingDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
