package org.tongqu.portal.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Lets several act at the same instant: all of them wait for a row before any of them goes on. */
final class AtOnce {

    private AtOnce() {}

    /**
     * What they were answered, in their order.
     *
     * @param rows a query for the rows that all of them need
     */
    static List<Integer> behind(String rows, List<Supplier<RestClient.Answer>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(rows + " for update");
            List<Future<Integer>> answers = new ArrayList<>();
            for (Supplier<RestClient.Answer> act : acts) {
                answers.add(people.submit(() -> act.get().status()));
            }
            Eventually.soon("all wait", () -> waiting(statement) >= acts.size());
            connection.rollback();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }

    private static int waiting(Statement statement) {
        try (ResultSet row = statement.executeQuery(
                "select count(*) from pg_locks where not granted and locktype in ('tuple', 'transactionid')")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
