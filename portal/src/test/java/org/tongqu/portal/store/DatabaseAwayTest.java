package org.tongqu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.portal.problem.Refusal;

class DatabaseAwayTest {

    private final DatabaseAway source = new DatabaseAway();

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void a_lost_refused_or_full_database_is_away(String state) {
        assertThat(source.refusalOf(new SQLException("gone", state)))
                .map(Refusal::kind)
                .contains(Refusal.Kind.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42P01"})
    void a_database_that_refuses_a_statement_is_not_away(String state) {
        assertThat(source.refusalOf(new SQLException("no", state))).isEmpty();
        assertThat(source.refusalOf(new SQLException("no"))).isEmpty();
    }

    @Test
    void a_commit_without_an_answer_may_be_sent_again() {
        assertThat(source.refusalOf(new XAException("I/O error")))
                .map(Refusal::code)
                .contains("databaseAway");
    }
}
