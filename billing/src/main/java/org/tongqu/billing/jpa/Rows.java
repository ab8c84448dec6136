package org.tongqu.billing.jpa;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the rows of a query. */
final class Rows {

    private Rows() {}

    /**
     * How one row is read.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> read(PreparedStatement select, Reading<T> reading) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(reading.of(rows));
            }
            return result;
        }
    }

    /** The first row that becomes something. */
    static <T> Optional<T> first(PreparedStatement select, Reading<T> reading) throws SQLException {
        return read(select, reading).stream().filter(Objects::nonNull).findFirst();
    }
}
