package org.tongqu.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.bench.Steps;
import org.tongqu.bench.generator.Sizes;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.FreePort;

/** Generated records fit into the schema as its migrations leave it. */
class LoaderIT {

    private static final Path MIGRATIONS = Path.of("../../portal/src/main/resources/db/portal");

    @TempDir
    Path folder;

    @Test
    void generatedRecordsFulfilAllConstraintsOfTheSchema() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("pg"), FreePort.any());
                Connection connection = postgres.connect()) {
            migrate(connection);
            new Loader(new Sizes(6_000, 700, 3), new Steps(new PrintStream(new ByteArrayOutputStream())))
                    .load(connection);
            assertThat(count(connection, "data_product where state = 'LISTED' and content ? 'fields'"))
                    .isEqualTo(6_000);
            assertThat(count(
                            connection,
                            "data_product p where not exists"
                                    + " (select 1 from portal.data_product_theme t where t.product_id = p.id)"))
                    .isZero();
            assertThat(count(connection, "scenario_demand where status = 'OPEN_FOR_RESPONSE' and title <> ''"))
                    .isEqualTo(700);
            assertThat(count(connection, "demand_batch")).isEqualTo(2);
            assertThat(count(connection, "organisation where name like '示例%'")).isEqualTo(30);
        }
    }

    private static void migrate(Connection connection) throws IOException, SQLException {
        try (Statement statement = connection.createStatement();
                Stream<Path> files = Files.list(MIGRATIONS)) {
            statement.execute("create schema portal");
            statement.execute("set search_path to portal");
            List<Path> inOrder = files.sorted().toList();
            for (Path file : inOrder) {
                statement.execute(Files.readString(file));
            }
        }
    }

    private static long count(Connection connection, String rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from portal." + rows)) {
            found.next();
            return found.getLong(1);
        }
    }
}
