package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people and contracts say of matches is kept, counts for those who may judge, and adds up in the report. */
@ExtendWith(RunningPortal.class)
class MatchFeedbackRestIT {

    /** An open demand of the officer's authority. */
    private static final String DEMAND = "SD-2026-03-008";

    /** Another one; a product of the publisher's house is proposed for it. */
    private static final String OTHER_DEMAND = "SD-2026-03-006";

    private static final String PRODUCT = "DP-0018";

    /** A demand that the buyer's house published, and a product for it. */
    private static final String BUYERS_DEMAND = "SD-2026-01-006";

    private static final String BOUGHT = "DP-0018";

    private static final String FIRST_FIVE =
            """
            with pair as (
              select demand_id, product_id,
                     min((judged_at at time zone 'Asia/Shanghai')::date) as since,
                     case when max(grade) filter (where source not in ('ACCEPTED', 'REJECTED')) > 0 then 1
                          else least(min(grade), 1) end as fits
              from portal.match_judgment where undone_at is null group by demand_id, product_id),
            ranked as (
              select pair.*, (select array_position(string_to_array(s.products, ' '), pair.product_id::text)
                              from portal.match_shown s
                              where s.demand_id = pair.demand_id and s.day <= pair.since
                              order by s.day desc limit 1) as rank
              from pair)
            select coalesce(sum(fits) filter (where rank <= 5), 0), count(*) filter (where rank <= 5),
                   count(*) filter (where rank is null), count(*)
            from ranked
            """;

    private static RestClient officer;

    @BeforeAll
    static void wait_for_matches() {
        officer = RunningPortal.as("officer");
        Eventually.within(Duration.ofMinutes(2))
                .is(
                        "the demo is indexed",
                        () -> officer.get("/demands/" + DEMAND + "/matches")
                                        .json()
                                        .path("items")
                                        .size()
                                > 1);
    }

    @Test
    void the_owner_of_a_demand_puts_a_product_aside_and_takes_that_back_and_nobody_else_sees_it() {
        String product =
                matches(officer, DEMAND).path("items").path(0).path("id").asText();
        String judgment = "/demands/" + DEMAND + "/matches/" + product + "/judgment";
        RunningPortal.as("publisher").post(judgment, accepted()).expect(404);
        RunningPortal.as("auditor").post(judgment, accepted()).expect(403);
        officer.post(judgment, Map.of("verdict", "REJECTED")).expectProblem(422, "invalid");
        JsonNode said =
                officer.post(judgment, rejected("SCOPE", "仅限本省")).expect(200).json();
        assertThat(said.path("verdict").asText()).isEqualTo("REJECTED");
        assertThat(ids(matches(officer, DEMAND).path("items"))).doesNotContain(product);
        assertThat(matches(officer, DEMAND).path("putAside")).hasSize(1);
        assertThat(ids(matches(RunningPortal.visitor(), DEMAND).path("items"))).contains(product);
        assertThat(qrels()).containsEntry(DEMAND + " " + product, 0);

        JsonNode undone = officer.delete(judgment).expect(200).json();
        assertThat(undone.hasNonNull("verdict")).isFalse();
        assertThat(ids(matches(officer, DEMAND).path("items"))).contains(product);
        assertThat(qrels()).doesNotContainKey(DEMAND + " " + product);
        assertThat(actions(DEMAND + "/" + product)).containsExactly("match.undone", "match.judged");
    }

    @Test
    void the_other_side_is_invited_answers_once_and_its_answer_is_its_judgment() {
        RestClient publisher = RunningPortal.as("publisher");
        String invite = "/demands/" + OTHER_DEMAND + "/matches/" + PRODUCT + "/invitation";
        publisher.post(invite, Map.of()).expect(404);
        JsonNode sent =
                officer.post(invite, Map.of("message", "请介绍接口指标")).expect(200).json();
        String id = sent.path("id").asText();
        assertThat(officer.post(invite, Map.of()).expect(200).json().path("id").asText())
                .isEqualTo(id);
        assertThat(ids(received(publisher))).contains(id);
        assertThat(ids(received(RunningPortal.as("buyer")))).doesNotContain(id);
        officer.post("/match-invitations/" + id + "/acceptance", null).expect(404);
        publisher.post("/match-invitations/" + id + "/refusal", Map.of()).expectProblem(422, "invalid");
        JsonNode answered = publisher
                .post("/match-invitations/" + id + "/acceptance", null)
                .expect(200)
                .json();
        assertThat(answered.path("state").asText()).isEqualTo("ACCEPTED");
        publisher
                .post("/match-invitations/" + id + "/acceptance", null)
                .expectProblem(409, "feedback.invitationAnswered");
        assertThat(qrels()).containsEntry(OTHER_DEMAND + " " + PRODUCT, 1);
        assertThat(actions(OTHER_DEMAND + "/" + PRODUCT)).contains("match.invited", "match.invitationAnswered");
        publisher
                .delete("/products/" + PRODUCT + "/matches/" + OTHER_DEMAND + "/judgment")
                .expect(200);
        assertThat(qrels()).doesNotContainKey(OTHER_DEMAND + " " + PRODUCT);
    }

    @Test
    void a_signed_agreement_and_an_order_that_name_the_demand_outweigh_what_people_think() {
        RestClient buyer = RunningPortal.as("buyer");
        String pair = BUYERS_DEMAND + " " + BOUGHT;
        buyer.post("/demands/" + BUYERS_DEMAND + "/matches/" + BOUGHT + "/judgment", rejected("PRICE", ""))
                .expect(200);
        assertThat(qrels()).containsEntry(pair, 0);
        Map<String, Object> draft = new HashMap<>(JourneyData.agreement(BOUGHT, ""));
        draft.put("demandId", DEMAND);
        buyer.post("/agreements", draft).expectProblem(422, "invalid");
        draft.put("demandId", BUYERS_DEMAND);
        String agreement = RestClient.id(buyer.post("/agreements", draft).expect(201));
        TradeSteps.sign(RunningPortal.people(), agreement);
        assertThat(qrels()).containsEntry(pair, 2);
        buyer.post("/orders", TradeSteps.orderOf(agreement, BOUGHT)).expect(201);
        assertThat(qrels()).containsEntry(pair, 3);
    }

    @Test
    void the_report_says_what_the_kept_lists_and_judgments_say() throws SQLException {
        RunningPortal.as("buyer").get("/match-quality").expectProblem(403, "notPermitted");
        officer.get("/match-quality?months=0").expectProblem(422, "invalid");
        JsonNode report = officer.get("/match-quality?months=60").expect(200).json();
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FIRST_FIVE)) {
            assertThat(row.next()).isTrue();
            JsonNode total = report.path("total");
            assertThat(total.at("/precisionAt5/part").asLong()).isEqualTo(row.getLong(1));
            assertThat(total.at("/precisionAt5/of").asLong())
                    .isEqualTo(row.getLong(2))
                    .isPositive();
            assertThat(total.path("judgedButUnranked").asLong()).isEqualTo(row.getLong(3));
            assertThat(report.path("judgedPairs").asLong()).isEqualTo(row.getLong(4));
            assertThat(qrels()).hasSize(row.getInt(4));
        }
        assertThat(report.path("months").size()).isGreaterThan(1);
        String table = officer.get("/match-quality/table?months=60").expect(200).body();
        assertThat(table.lines()).hasSize(report.path("months").size() + 2);
        RunningPortal.as("publisher").get("/match-judgments").expectProblem(403, "notPermitted");
    }

    private static Map<String, Integer> qrels() {
        Map<String, Integer> grades = new HashMap<>();
        officer.get("/match-judgments").expect(200).body().lines().forEach(line -> {
            String[] columns = line.split(" ");
            assertThat(columns).hasSize(4);
            grades.put(columns[0] + " " + columns[2], Integer.valueOf(columns[3]));
        });
        return grades;
    }

    private static JsonNode matches(RestClient reader, String demand) {
        return reader.get("/demands/" + demand + "/matches?limit=100")
                .expect(200)
                .json();
    }

    private static JsonNode received(RestClient person) {
        return person.get("/match-invitations?size=100").expect(200).json().path("items");
    }

    /** What the trail tells of a pair, newest first. */
    private static List<String> actions(String pair) {
        JsonNode events = RunningPortal.as("auditor")
                .get("/audit-events?kind=match&id=" + pair)
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("action").asText())
                .toList();
    }

    private static List<String> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    private static Map<String, String> accepted() {
        return Map.of("verdict", "ACCEPTED");
    }

    private static Map<String, String> rejected(String reason, String comment) {
        return Map.of("verdict", "REJECTED", "reason", reason, "comment", comment);
    }
}
