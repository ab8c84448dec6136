package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

/** Says that the database refuses something, and as what. */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    static void assertRefused(String sqlState, String... statements) {
        assertThatThrownBy(() -> TestServer.execute(statements))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(sqlState));
    }
}
