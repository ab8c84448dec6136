package org.tongqu.bench.scale;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.tongqu.bench.Steps;
import org.tongqu.bench.generator.Counts;
import org.tongqu.bench.generator.Demand;
import org.tongqu.bench.generator.Demands;
import org.tongqu.bench.generator.Product;
import org.tongqu.bench.generator.Products;
import org.tongqu.bench.generator.Publisher;
import org.tongqu.bench.generator.Publishers;
import org.tongqu.bench.generator.Sizes;
import org.tongqu.bench.generator.TitleModel;

/** Writes generated records into the tables of the portal, with all its constraints in force. */
final class Loader {

    private static final int PORTION = 5_000;
    private static final String MOMENT = "2026-06-01T00:00:00Z";

    private static final List<String> ORGANISATION = List.of(
            "id",
            "name",
            "short_name",
            "credit_code",
            "kind",
            "region_cluster",
            "capacities",
            "transport_modes",
            "intro",
            "contact",
            "version");

    private static final List<String> BATCH = List.of(
            "id",
            "year",
            "sequence",
            "type",
            "name",
            "notice",
            "organiser_id",
            "status",
            "review_comment",
            "summary",
            "created_at",
            "released_at",
            "version");

    private static final List<String> DEMAND = List.of(
            "id",
            "batch_id",
            "organiser_id",
            "content",
            "status",
            "drafter",
            "review_comment",
            "consortium_id",
            "winner_id",
            "responses",
            "achieved",
            "created_at",
            "changed_at",
            "released_at",
            "version");

    private final Sizes sizes;
    private final Counts counts = Counts.read();
    private final TitleModel titles = TitleModel.read();
    private final Steps steps;

    Loader(Sizes sizes, Steps steps) {
        this.sizes = sizes;
        this.steps = steps;
    }

    /** Loads everything; each portion is committed by itself. */
    void load(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        organisations(connection);
        products(connection);
        demands(connection);
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("organisation", "data_product", "data_product_theme", "scenario_demand")) {
                statement.execute("analyze portal." + table);
            }
        }
    }

    private void organisations(Connection connection) throws SQLException, IOException {
        Publishers publishers = new Publishers(sizes, counts);
        CopyText rows = new CopyText();
        for (int i = 0; i < sizes.organisations(); i++) {
            Publisher one = publishers.publisher(i);
            rows.row(List.of(
                    one.id(),
                    one.name(),
                    one.name(),
                    one.creditCode(),
                    one.kind(),
                    one.region(),
                    List.of("DATA_HOLDER", "DATA_PROVIDER", "DEMAND_PUBLISHER"),
                    List.of(one.mode()),
                    "示例单位，为性能测量而虚构。",
                    Map.of("department", "数据部（示例）", "person", "示例联系人", "phone", "", "email", ""),
                    1));
        }
        copy(connection, "organisation", ORGANISATION, rows);
        connection.commit();
        steps.step("%,d organisations loaded", sizes.organisations());
    }

    private void products(Connection connection) throws SQLException, IOException {
        Products products = new Products(sizes, counts, titles);
        CopyText rows = new CopyText();
        CopyText themes = new CopyText();
        List<String> columns = List.of();
        for (int i = 0; i < sizes.products(); i++) {
            Product product = products.product(i);
            columns = columns.isEmpty() ? new ArrayList<>(product.columns().keySet()) : columns;
            rows.row(product.columns().values());
            product.themes().forEach(theme -> themes.row(List.of(product.id(), theme)));
            if ((i + 1) % PORTION == 0 || i + 1 == sizes.products()) {
                copy(connection, "data_product", columns, rows);
                copy(connection, "data_product_theme", List.of("product_id", "theme"), themes);
                connection.commit();
                steps.progress("products loaded", i + 1, sizes.products());
            }
        }
        used(connection, "DP", products.lastNumber());
    }

    private void demands(Connection connection) throws SQLException, IOException {
        Demands demands = new Demands(sizes, counts, titles);
        for (int batch = 0; batch < demands.batches(); batch++) {
            String organiser = demands.organiser(batch);
            CopyText one = new CopyText();
            one.row(List.of(
                    Demands.batchId(batch),
                    Demands.year(batch),
                    Demands.sequence(batch),
                    "DEMAND",
                    "示例批次",
                    "为性能测量而虚构。",
                    organiser,
                    "PUBLISHED",
                    "",
                    "",
                    MOMENT,
                    MOMENT,
                    1));
            copy(connection, "demand_batch", BATCH, one);
            CopyText rows = new CopyText();
            List<Demand> all = demands.batch(batch);
            all.forEach(demand -> rows.row(row(demand, organiser)));
            copy(connection, "scenario_demand", DEMAND, rows);
            connection.commit();
            steps.progress("demands loaded", Math.min(sizes.demands(), (batch + 1) * Demands.BATCH), sizes.demands());
        }
    }

    private static List<Object> row(Demand demand, String organiser) {
        return List.of(
                demand.id(),
                demand.batchId(),
                organiser,
                demand.content(),
                "OPEN_FOR_RESPONSE",
                "officer",
                "",
                "",
                "",
                0,
                List.of(),
                MOMENT,
                MOMENT,
                MOMENT,
                1);
    }

    private static void copy(Connection connection, String table, List<String> columns, CopyText rows)
            throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn(
                "copy portal." + table + " (" + String.join(", ", columns) + ") from stdin",
                new StringReader(rows.taken()));
    }

    private static void used(Connection connection, String series, long number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into portal.running_number (prefix, used) values ('" + series + "', " + number
                    + ") on conflict (prefix) do update set used = greatest(running_number.used, excluded.used)");
        }
        connection.commit();
    }
}
