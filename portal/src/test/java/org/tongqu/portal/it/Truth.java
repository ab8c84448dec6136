package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.store.Json;
import org.tongqu.standalone.EmbeddedPostgres;

/** What must hold whatever was killed: read from the database itself, and for the index told by its checker. */
final class Truth {

    private static final Duration CATCHING_UP = Duration.ofMinutes(3);

    /** Each query must find nothing. */
    private static final List<String> CONTRADICTIONS = List.of(
            "select invariant || ' ' || subject || ': ' || detail from billing.v_invariant_violations",
            "select place || ' ' || subject || ': ' || derived || ' instead of ' || kept from billing.oracle_differences()",
            reviewsAndStates("demand-batch", "select id from portal.demand_batch where status = 'REVIEWING'"),
            reviewsAndStates("product", "select id from portal.data_product where state = 'IN_REVIEW'"),
            reviewsAndStates(
                    "settlement",
                    "select distinct settlement_id as id from billing.settlement_run where status = 'IN_REVIEW'"),
            "select 'decided twice: task ' || subject_id from portal.audit_event where action = 'task.decided'"
                    + " group by subject_id having count(*) > 1",
            "select 'unanswered key ' || entry_key from portal.idempotency_key where response is null");

    private final CrashServers servers;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Truth(CrashServers servers) {
        this.servers = servers;
    }

    private static String reviewsAndStates(String kind, String states) {
        return "select 'review and state differ: " + kind + " ' || coalesce(r.id, s.id) from"
                + " (select split_part(business_key_, ':', 2) as id from act_ru_execution"
                + " where parent_id_ is null and business_key_ like '" + kind + ":%') r"
                + " full join (" + states + ") s on s.id = r.id where r.id is null or s.id is null";
    }

    /** Nothing contradicts anything, the outbox empties itself and the index becomes what the database says. */
    void holds() {
        for (String contradiction : CONTRADICTIONS) {
            assertThat(column(contradiction)).as(contradiction).isEmpty();
        }
        Eventually.within(CATCHING_UP)
                .is(
                        "the outbox is empty",
                        () -> number("select count(*) from portal.outbox where done_at is null") == 0);
        indexCatchesUp();
    }

    /** The checker finds index and database equal. */
    void indexCatchesUp() {
        Eventually.within(CATCHING_UP).is("the index equals the database", () -> {
            RestClient.Answer checked = servers.as("admin").get("/search/index/check");
            return checked.status() == 200 && checked.json().path("equal").asBoolean();
        });
    }

    /** Deletes all indexes, as somebody with access to Elasticsearch could. */
    void deleteIndexes() {
        List<String> names = new ArrayList<>();
        ask("GET", "/tongqu-*/_alias").fieldNames().forEachRemaining(names::add);
        assertThat(names).isNotEmpty();
        ask("DELETE", "/" + String.join(",", names));
    }

    /** Takes a document out, adds one and changes one, as somebody with access to Elasticsearch could. */
    void plantDifferences(String missing, String surplus, String stale) {
        ask("DELETE", "/tongqu-demand/_doc/" + missing + "?refresh=true", "");
        ask(
                "PUT",
                "/tongqu-product/_doc/" + surplus + "?refresh=true",
                "{\"kind\":\"product\",\"id\":\"" + surplus + "\"}");
        ask("POST", "/tongqu-case/_update/" + stale + "?refresh=true", "{\"doc\":{\"fingerprint\":\"another\"}}");
    }

    private JsonNode ask(String method, String path) {
        return ask(method, path, "");
    }

    private JsonNode ask(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(servers.elasticsearch().url() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return Json.mapper()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What was done to an object, oldest first. */
    List<String> history(String kind, String id) {
        return column("select action from portal.audit_event where subject_kind = '" + kind + "' and subject_id = '"
                + id + "' order by at, id");
    }

    /** Whether a table is there already. */
    static boolean exists(EmbeddedPostgres postgres, String table) {
        return column(postgres, "select to_regclass('" + table + "')").get(0) != null;
    }

    long number(String query) {
        return Long.parseLong(column(query).get(0));
    }

    List<String> column(String query) {
        return column(servers.postgres(), query);
    }

    private static List<String> column(EmbeddedPostgres postgres, String query) {
        List<String> values = new ArrayList<>();
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
        return values;
    }
}
