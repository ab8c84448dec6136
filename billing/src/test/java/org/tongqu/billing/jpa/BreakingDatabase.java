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

/** A database whose connection is torn down at a chosen statement, as when the server or the network dies. */
final class BreakingDatabase {

    private int left;
    private boolean broken;

    /** Lets that many statements pass and breaks the connection at the next one. */
    void breakAfter(int statements) {
        left = statements + 1;
        broken = false;
    }

    /** Breaks nothing any more. */
    void heal() {
        left = 0;
    }

    boolean hasBroken() {
        return broken;
    }

    DataSource before(DataSource database) {
        return wrap(DataSource.class, database, (method, result) ->
                result instanceof Connection connection ? connection(connection) : result);
    }

    private Connection connection(Connection real) {
        return wrap(Connection.class, real, (method, result) -> {
            if (result instanceof PreparedStatement statement) {
                return statement(PreparedStatement.class, statement, real);
            }
            return result instanceof Statement statement ? statement(Statement.class, statement, real) : result;
        });
    }

    private <S extends Statement> S statement(Class<S> type, S real, Connection connection) {
        return proxy(type, (proxy, method, args) -> {
            if (method.getName().startsWith("execute") && left > 0 && --left == 0) {
                broken = true;
                connection.close();
                throw new SQLException("connection lost", "08006");
            }
            return invoke(real, method, args);
        });
    }

    private interface Passing {
        Object on(Method method, Object result);
    }

    private static <T> T wrap(Class<T> type, T real, Passing passing) {
        return proxy(type, (proxy, method, args) -> passing.on(method, invoke(real, method, args)));
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
