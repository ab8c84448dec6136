package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    @TempDir
    Path folder;

    @Test
    void committedRowsSurviveKillAndStop() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("pg"), FreePort.any())) {
            execute(postgres, "create table note (text varchar(100))");
            execute(postgres, "insert into note values ('通衢')");
            postgres.kill();
            assertThatThrownBy(postgres::connect).isInstanceOf(SQLException.class);
            postgres.restart();
            assertThat(value(postgres, "select text from note")).isEqualTo("通衢");
            postgres.stop();
            postgres.restart();
            assertThat(value(postgres, "select count(*) from note")).isEqualTo("1");
        }
    }

    @Test
    void isDurableAndClosedToStrangers() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("pg"), FreePort.any())) {
            assertThat(value(postgres, "show fsync")).isEqualTo("on");
            assertThat(value(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(postgres, "select upper('é')")).isEqualTo("É");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "tongqu", "tongqu"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void aServerOnATakenPortSaysWhy() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder.resolve("pg"), FreePort.any())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder.resolve("other"), first.port()))
                    .isInstanceOf(StartFailure.class);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
