package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A product that is listed is told to those whom it concerns, once, with reasons that are true of the records. */
@ExtendWith(RunningPortal.class)
class ReverseRestIT {

    private static final String NAME = "琥珀路段断面交通流接口";
    private static final String DEMAND = "琥珀路段协同预警";

    private static final People PEOPLE = RunningPortal.people();
    private static RestClient owner;
    private static RestClient provider;
    private static RestClient seeker;
    private static String demand;
    private static String search;
    private static String product;

    @BeforeAll
    static void list() {
        owner = RunningPortal.as("officer");
        provider = RunningPortal.as("publisher");
        seeker = RunningPortal.as("buyer");
        Eventually.within(Duration.ofMinutes(2))
                .is("the index is whole and the demo's matches are told", () -> !notices(provider, "MATCH")
                        .isEmpty());
        demand = publishedDemand();
        search = RestClient.id(
                seeker.post("/saved-searches", Map.of("name", "琥珀", "text", "琥珀路段", "kind", "product", "alert", true))
                        .expect(201));
        product = ProductSteps.listedProduct(PEOPLE, NAME);
        Eventually.soon(
                "both sides are told",
                () -> !ofOwner().isEmpty() && !ofProvider().isEmpty());
    }

    @Test
    void both_sides_are_told_once_with_reasons_that_are_true_of_the_records() throws SQLException {
        assertThat(ofOwner()).hasSize(1);
        assertThat(ofProvider()).hasSize(1);
        MatchFacts facts = new MatchFacts(RunningPortal.as("auditor"));
        JsonNode wanted = facts.demand(demand);
        JsonNode need = wanted.at("/dataNeeds/0");
        for (JsonNode item : List.of(ofOwner().get(0), ofProvider().get(0))) {
            List<JsonNode> reasons = stream(item.path("reasons")).toList();
            assertThat(reasons.get(0).path("words").asText())
                    .isEqualTo(need.path("name").asText());
            assertThat(reasons).hasSizeGreaterThan(3).allSatisfy(reason -> assertThat(facts.states(
                            wanted,
                            need,
                            facts.product(product),
                            reason.path("key").asText().replace("match.reason.", "")))
                    .as(reason.toString())
                    .isTrue());
        }
        again("update portal.outbox set done_at = null, next_at = created_at where topic = 'matching'");
        assertThat(ofOwner()).hasSize(1);
        assertThat(ofProvider()).hasSize(1);
    }

    @Test
    void a_saved_search_alerts_its_person_once() throws SQLException {
        for (int look = 0; look < 2; look++) {
            again("update portal.saved_search set next_look_at = created_at where id = '" + search + "'");
            assertThat(items(seeker, "SAVED_SEARCH", "products/" + product)).hasSize(1);
        }
        assertThat(seeker.get("/saved-searches/" + search + "/results")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(product);
        provider.get("/saved-searches/" + search).expectProblem(404, "savedSearch.notFound");
    }

    @Test
    void a_notice_does_not_exist_for_others_and_each_reads_for_oneself() {
        String id = notices(provider, "MATCH").get(0).path("id").asText();
        for (RestClient other : List.of(seeker, owner, RunningPortal.as("finance"))) {
            other.get("/notices/" + id).expectProblem(404, "notice.notFound");
            other.post("/notices/" + id + "/reading", null).expectProblem(404, "notice.notFound");
        }
        RestClient colleague = RunningPortal.as("lead");
        long unread = unread(colleague);
        assertThat(colleague
                        .post("/notices/" + id + "/reading", null)
                        .expect(200)
                        .json()
                        .path("read")
                        .asBoolean())
                .isTrue();
        assertThat(unread(colleague)).isEqualTo(unread - 1);
        colleague.post("/notices/reading", null).expect(200);
        assertThat(unread(colleague)).isZero();
        assertThat(provider.get("/notices/" + id)
                        .expect(200)
                        .json()
                        .path("read")
                        .asBoolean())
                .isFalse();
        RunningPortal.visitor().get("/notices").expectProblem(401, "notSignedIn");
    }

    private static String publishedDemand() {
        String batch = DemandSteps.emptyBatch(PEOPLE, "琥珀批次");
        String id = RestClient.id(owner.post("/demand-batches/" + batch + "/demands", JourneyData.demand(DEMAND))
                .expect(201));
        owner.post("/demand-batches/" + batch + "/submission", null).expect(200);
        ReviewSteps.approve(PEOPLE, "reviewer", batch);
        RunningPortal.visitor().get("/demands/" + id).expect(200);
        return id;
    }

    /** Lets the product do its background work again, and waits until it has. */
    private static void again(String sql) throws SQLException {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        Eventually.soon("the work is done again", ReverseRestIT::isDone);
    }

    private static boolean isDone() {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select not exists (select 1 from portal.outbox"
                        + " where topic = 'matching' and done_at is null) and not exists (select 1 from"
                        + " portal.saved_search where alert and next_look_at = created_at)")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> ofOwner() {
        return ofPair(items(owner, "MATCH", "products/" + product));
    }

    private static List<JsonNode> ofProvider() {
        return ofPair(items(provider, "MATCH", "demands/" + demand));
    }

    /** The product may suit demands of other tests too, and the demand their products. */
    private static List<JsonNode> ofPair(List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.path("text").asText().contains(NAME)
                        && item.path("text").asText().contains(DEMAND))
                .toList();
    }

    private static List<JsonNode> items(RestClient reader, String kind, String page) {
        return notices(reader, kind).stream()
                .flatMap(notice -> stream(notice.path("items")))
                .filter(item -> item.path("page").asText().equals(page))
                .toList();
    }

    private static List<JsonNode> notices(RestClient reader, String kind) {
        return stream(reader.get("/notices?size=100&kind=" + kind)
                        .expect(200)
                        .json()
                        .path("items"))
                .toList();
    }

    private static long unread(RestClient reader) {
        return reader.get("/notices/unread").expect(200).json().path("unread").asLong();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
