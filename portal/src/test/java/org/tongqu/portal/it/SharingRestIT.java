package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three members negotiate terms of every kind over REST and sign them, and nobody else knows of them before. */
@ExtendWith(RunningPortal.class)
class SharingRestIT {

    private static final String OPERATOR = "O001";

    private final RestClient lead = RunningPortal.as("lead");
    private final RestClient data = RunningPortal.as("member.o030");
    private final RestClient scenario = RunningPortal.as("member.o033");

    private String consortium;

    @BeforeEach
    void threeMembers() {
        String demand = RunningPortal.visitor()
                .get("/demands?size=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        consortium = ConsortiumSteps.consortium(RunningPortal.people(), demand);
    }

    private static Map<String, Object> member(String id, int weight, int order) {
        return Map.of("organisationId", id, "weightPpm", weight, "order", order);
    }

    private static Map<String, Object> terms(List<Map<String, Object>> stages, int leadWeight) {
        Map<String, Object> capped = new HashMap<>(member("O033", 200_000, 3));
        capped.put("ceilingPpm", 300_000);
        Map<String, Object> terms = new HashMap<>();
        terms.put("title", "团雾服务收益分配（示例）");
        terms.put("effectiveFrom", JourneyData.TODAY.withDayOfMonth(1));
        terms.put("stages", stages);
        terms.put("members", List.of(member("O011", leadWeight, 1), member("O030", 800_000 - leadWeight, 2), capped));
        terms.put("residualId", "O011");
        return terms;
    }

    /** A fee with bounds, a cost to be recovered, a guarantee that is cut in proportion. */
    private static List<Map<String, Object>> stages() {
        return List.of(
                Map.of(
                        "kind",
                        "PLATFORM_FEE",
                        "ratePpm",
                        35_000,
                        "beneficiaryId",
                        OPERATOR,
                        "rule",
                        Map.of("minFen", 100, "maxFen", 1_000_000)),
                Map.of("kind", "COST_RECOVERY", "ratePpm", 100_000, "rule", Map.of("approvedFen", 5_000_000)),
                Map.of("kind", "PUBLIC_BENEFIT_RESERVE", "ratePpm", 50_000),
                Map.of(
                        "kind",
                        "MIN_GUARANTEE",
                        "rule",
                        Map.of("guarantees", List.of(Map.of("organisationId", "O030", "amountFen", 10_001)))));
    }

    private String draft(Map<String, Object> terms) {
        Map<String, Object> request = Map.of("consortiumId", consortium, "terms", terms);
        return "/share-negotiations/"
                + RestClient.id(lead.post("/share-negotiations", request).expect(201));
    }

    private static String state(RestClient.Answer answer) {
        return answer.expect(200).json().path("state").asText();
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors").findValuesAsText("field");
    }

    @Test
    void a_draft_names_everything_that_contradicts_itself_at_its_field() {
        Map<String, Object> wrong = new HashMap<>(terms(
                List.of(
                        Map.of("kind", "TAX", "ratePpm", 600_000),
                        Map.of(
                                "kind",
                                "PLATFORM_FEE",
                                "ratePpm",
                                500_000,
                                "rule",
                                Map.of("minFen", 200, "maxFen", 100))),
                500_000));
        wrong.remove("residualId");
        wrong.put(
                "members", List.of(member("O011", 500_000, 1), member("O030", 400_000, 1), member("O033", 200_000, 3)));
        String path = draft(wrong);
        JsonNode problem = lead.post(path + "/sending", null).expectProblem(422, "invalid");
        assertThat(fields(problem)).contains("members", "stages", "stages[1]").doesNotContain("title");
        assertThat(problem.path("errors").findValuesAsText("code"))
                .contains(
                        "share.terms.weights",
                        "share.terms.orderTwice",
                        "share.terms.rates",
                        "share.terms.stageOrder",
                        "share.terms.feeBounds");
        assertThat(fields(lead.post(path + "/signing", null).expectProblem(422, "invalid")))
                .isEqualTo(fields(problem));
        lead.post(path + "/simulations", Map.of("poolFen", 100)).expectProblem(422, "invalid");
        data.get(path).expectProblem(404, "shareNegotiation.notFound");
        for (String nothing : new String[] {null, "", "null"}) {
            assertThat(fields(lead.put(path, nothing).expectProblem(422, "invalid")))
                    .containsExactly("");
        }
        assertThat(state(lead.put(path, terms(stages(), 500_000)))).isEqualTo("DRAFT");
        assertThat(lead.get(path + "/examples").expect(200).json()).hasSize(5);
    }

    @Test
    void members_negotiate_in_rounds_sign_with_their_password_and_share_by_it() throws SQLException {
        String path = draft(terms(stages(), 600_000));
        assertThat(state(lead.post(path + "/sending", null))).isEqualTo("NEGOTIATING");
        RunningPortal.as("buyer").get(path).expect(403);
        data.post(path + "/comments", Map.of("text", "")).expectProblem(422, "invalid");
        data.post(path + "/comments", Map.of("text", "数据投入占比偏低")).expect(200);
        Map<String, Object> other = Map.of("terms", terms(stages(), 500_000), "comment", "按数据投入调整");
        JsonNode countered =
                data.post(path + "/counter-proposals", other).expect(200).json();
        assertThat(countered.path("rounds")).hasSize(2);
        assertThat(countered.at("/rounds/0/terms/members/0/weightPpm").asInt()).isEqualTo(600_000);
        assertThat(countered.at("/terms/members/0/weightPpm").asInt()).isEqualTo(500_000);
        assertThat(countered.at("/remarks/0/text").asText()).isEqualTo("数据投入占比偏低");
        data.post(path + "/signing", null).expect(403);
        lead.put(path, terms(stages(), 400_000)).expectProblem(422, "shareNegotiation.state");
        partsAddUp(path);
        inPlainWords(path);

        JsonNode signing = lead.post(path + "/signing", null).expect(200).json();
        assertThat(signing.path("state").asText()).isEqualTo("SIGNING");
        assertThat(signing.at("/version/signBy").asText()).isNotEmpty();
        data.post(path + "/comments", Map.of("text", "太晚了")).expectProblem(422, "shareNegotiation.state");
        String digest = signing.at("/version/digest").asText();
        String signatures = "/share-agreements/" + signing.at("/version/id").asText() + "/signatures";
        assertThat(fields(lead.post(signatures, Map.of("digest", digest, "password", "wrong"))
                        .expectProblem(422, "invalid")))
                .containsExactly("password");
        lead.post(signatures, signature("0".repeat(64))).expectProblem(422, "billing.agreement.signing.digest");
        for (RestClient member : List.of(lead, data, data)) {
            member.post(signatures, signature(digest)).expect(200);
        }
        assertThat(state(lead.get(path))).isEqualTo("SIGNING");
        scenario.post(signatures, signature(digest)).expect(200);
        JsonNode agreed = lead.get(path).expect(200).json();
        assertThat(agreed.path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(agreed.at("/version/signatures")).hasSize(3);
        lead.post(path + "/withdrawal", Map.of("reason", "反悔")).expectProblem(422, "billing.agreement.state");
        everyStepIsAudited(path);
        assertThat(RunningPortal.as("alliance").get(path).expect(200).json().path("id"))
                .isEqualTo(agreed.path("id"));
        JourneyRestIT.invariantsHold();
    }

    private void everyStepIsAudited(String path) {
        assertThat(lead.get(path + "/history").expect(200).json().findValuesAsText("action"))
                .containsExactly(
                        "shareNegotiation.signed",
                        "shareNegotiation.signed",
                        "shareNegotiation.signed",
                        "shareNegotiation.signing",
                        "shareNegotiation.countered",
                        "shareNegotiation.commented",
                        "shareNegotiation.sent",
                        "shareNegotiation.drafted");
    }

    private static Map<String, Object> signature(String digest) {
        return Map.of("digest", digest, "password", RunningPortal.PASSWORD);
    }

    private void partsAddUp(String path) {
        for (long amount : new long[] {0, 1, 100, 99_999, 12_345_678}) {
            JsonNode trial = scenario.post(path + "/simulations", Map.of("poolFen", amount))
                    .expect(200)
                    .json();
            long total = StreamSupport.stream(trial.path("totals").spliterator(), false)
                    .mapToLong(one -> one.path("amountFen").asLong())
                    .sum();
            assertThat(total).isEqualTo(amount);
        }
        assertThat(fields(scenario.post(path + "/simulations", Map.of("poolFen", -1))
                        .expectProblem(422, "invalid")))
                .containsExactly("poolFen");
    }

    private void inPlainWords(String path) {
        for (String language : List.of("zh-CN", "zh-TW", "en")) {
            JsonNode clauses = scenario.send("GET", path + "/clauses", null, Map.of("Accept-Language", language))
                    .expect(200)
                    .json()
                    .path("clauses");
            assertThat(clauses).hasSize(11);
            assertThat(clauses.toString()).doesNotContain("?share").contains("3.5");
        }
    }

    @Test
    void a_member_may_refuse_and_the_lead_may_give_up() {
        String refused = draft(terms(stages(), 500_000));
        lead.post(refused + "/signing", null).expect(200);
        data.post(refused + "/refusal", Map.of()).expectProblem(422, "invalid");
        assertThat(state(data.post(refused + "/refusal", Map.of("reason", "份额不妥"))))
                .isEqualTo("DECLINED");
        data.post(refused + "/refusal", Map.of("reason", "份额不妥")).expectProblem(422, "billing.agreement.state");

        String given = draft(terms(stages(), 500_000));
        lead.post(given + "/signing", null).expect(200);
        String pending = draft(terms(stages(), 500_000));
        lead.post(pending + "/signing", null).expectProblem(422, "billing.agreement.signing.pending");
        assertThat(state(lead.post(given + "/withdrawal", Map.of("reason", "改稿"))))
                .isEqualTo("WITHDRAWN");
        assertThat(state(lead.post(pending + "/withdrawal", Map.of("reason", "改稿"))))
                .isEqualTo("WITHDRAWN");
        JsonNode items = data.get("/share-negotiations?consortium=" + consortium)
                .expect(200)
                .json()
                .path("items");
        List<String> seen = StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("state").asText())
                .toList();
        assertThat(seen).containsExactlyInAnyOrder("DECLINED", "WITHDRAWN");
        for (String part : List.of("", "/history", "/examples", "/clauses")) {
            lead.get(pending + part).expect(200);
            data.get(pending + part).expectProblem(404, "shareNegotiation.notFound");
        }
    }
}
