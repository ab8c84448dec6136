package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of wrong request is refused as problem+json, with all faults at once, in the reader's language. */
@ExtendWith(RunningPortal.class)
class RefusalsRestIT {

    private static final List<String> LANGUAGES = List.of("zh-CN", "zh-TW", "en");

    private static final List<BadInput> ALL = new ArrayList<>();

    @BeforeAll
    static void prepare() {
        RestClient officer = RunningPortal.as("officer");
        RestClient admin = RunningPortal.as("admin");
        String batch = RestClient.id(
                officer.post("/demand-batches", JourneyData.batch("示例坏输入批次")).expect(201));
        ALL.addAll(BadInput.unreadable(admin, officer, batch));
        ALL.addAll(BadInput.wrong(admin, officer, RunningPortal.as("finance"), batch));
        ALL.addAll(refused(officer, batch));
        ALL.addAll(keys(officer));
        ALL.add(aboveCeiling());
        ALL.add(usedOtherwise());
    }

    @TestFactory
    Stream<DynamicTest> a_bad_request_is_refused_as_a_problem_in_every_language() {
        return ALL.stream()
                .map(bad -> DynamicTest.dynamicTest(bad.kind(), () -> {
                    Map<String, String> titles = new LinkedHashMap<>();
                    for (String language : LANGUAGES) {
                        RestClient.Answer answer = bad.sent(language);
                        JsonNode problem = answer.expectProblem(bad.status(), bad.code());
                        assertThat(problem.path("type").asText())
                                .isEqualTo("/problems/" + bad.code().replace('.', '-'));
                        assertThat(bad.path())
                                .startsWith(problem.path("instance").asText().substring("/api/v1".length()));
                        assertThat(answer.header("Content-Language")).isEqualTo(language);
                        titles.put(language, problem.path("title").asText());
                        saysSomething(problem.path("title").asText());
                        saysSomething(problem.path("detail").asText());
                        namesAllFaults(bad, problem);
                    }
                    assertThat(titles.get("en"))
                            .isNotEqualTo(titles.get("zh-CN"))
                            .matches("\\p{ASCII}+");
                }));
    }

    @Test
    void a_wrong_row_of_a_sheet_is_reported_and_kept_and_a_wrong_file_is_refused_as_a_whole() {
        RestClient officer = RunningPortal.as("officer");
        String batch = RestClient.id(
                officer.post("/demand-batches", JourneyData.batch("示例坏表格批次")).expect(201));
        String imports = "/demand-batches/" + batch + "/imports?fileName=a.csv";
        String head = officer.get("/demand-batches/template?format=csv")
                .expect(200)
                .body()
                .strip();
        Map<String, String> csv = Map.of("Content-Type", "text/csv", "Accept-Language", "en");
        JsonNode report =
                officer.post(imports, JourneyData.sheet(head), csv).expect(200).json();
        assertThat(report.at("/issues/0/row").asInt()).isEqualTo(3);
        assertThat(report.at("/issues/0/faults")).allSatisfy(fault -> {
            assertThat(fault.path("field").asText()).isNotEmpty();
            assertThat(fault.path("code").asText()).isNotEmpty();
            saysSomething(fault.path("message").asText());
        });
        officer.post(imports, "甲,乙\n1,2\n", csv).expectProblem(422, "invalid");
        officer.post(imports, "{}", Map.of("Content-Type", "application/json")).expectProblem(415, "http.415");
    }

    private static void namesAllFaults(BadInput bad, JsonNode problem) {
        Map<String, String> named = new LinkedHashMap<>();
        problem.path("errors").forEach(error -> {
            named.put(error.path("field").asText(), error.path("code").asText());
            saysSomething(error.path("message").asText());
        });
        assertThat(named).containsAllEntriesOf(bad.faults());
        assertThat(named.isEmpty()).isEqualTo(bad.faults().isEmpty());
    }

    private static void saysSomething(String words) {
        assertThat(words).isNotBlank().doesNotStartWith("?").doesNotContain("{0}");
    }

    private static List<BadInput> refused(RestClient officer, String batch) {
        RestClient stranger = RunningPortal.as("buyer");
        RestClient visitor = RunningPortal.visitor();
        RestClient forger = visitor.withToken("tq_x.y");
        String draft = "/demand-batches/" + batch;
        Map<String, String> password = Map.of("username", "officer", "password", "wrong-password");
        return List.of(
                BadInput.of(
                        "a wrong state",
                        officer,
                        "DELETE " + draft + "/submission",
                        null,
                        409,
                        "demand.batchMoveRefused"),
                BadInput.of("what belongs to others", stranger, "GET " + draft, null, 404, "demand.batchNotFound"),
                BadInput.of(
                        "what does not exist", officer, "GET /demand-batches/no", null, 404, "demand.batchNotFound"),
                BadInput.of("no right", stranger, "POST /demand-batches", Map.of(), 403, "notPermitted"),
                BadInput.of("not signed in", visitor, "POST /demand-batches", Map.of(), 401, "notSignedIn"),
                BadInput.of("a forged token", forger, "GET /codes", null, 401, "badToken"),
                BadInput.of("a wrong password", visitor, "POST /sessions", password, 401, "signInRefused"),
                BadInput.of("a wrong media type", officer, "POST /demand-batches", "x", 415, "http.415")
                        .with("Content-Type", "text/plain"),
                BadInput.of("an unknown address", officer, "GET /nothing/here", null, 404, "http.404"),
                BadInput.of("a wrong method", officer, "DELETE /codes", null, 405, "http.405"),
                BadInput.of("a format nobody writes", officer, "GET /codes", null, 406, "http.406")
                        .with("Accept", "text/html"),
                BadInput.of("a parameter of the wrong form", officer, "GET /demands?page=x", null, 400, "http.400"));
    }

    private static List<BadInput> keys(RestClient officer) {
        String used = "refusals-used";
        officer.post("/demand-batches", JourneyData.batch("示例幂等批次"), Map.of("Idempotency-Key", used))
                .expect(201);
        Object other = JourneyData.batch("示例幂等批次乙");
        return List.of(
                BadInput.of(
                                "a key used for other content",
                                officer,
                                "POST /demand-batches",
                                other,
                                409,
                                "idempotency.conflict")
                        .with("Idempotency-Key", used),
                BadInput.of(
                                "a key that is too long",
                                officer,
                                "POST /demand-batches",
                                other,
                                422,
                                "idempotency.keyTooLong")
                        .with("Idempotency-Key", "k".repeat(201)));
    }

    private static BadInput aboveCeiling() {
        String product = ProductSteps.draftAboveCeiling(RunningPortal.people(), "示例超限价接口");
        return BadInput.content(
                "a price above its ceiling",
                RunningPortal.as("publisher"),
                "POST /products/" + product + "/submission",
                null,
                "price.amount",
                "product.priceAboveCeiling");
    }

    private static BadInput usedOtherwise() {
        RestClient publisher = RunningPortal.as("publisher");
        String order = TradeSteps.order(RunningPortal.people(), "DP-0001", "IC-001");
        publisher.post("/usage-batches", JourneyData.usage(order, 0, 1)).expect(200);
        Map<String, Object> event = Map.of("eventId", "e0", "quantity", 1, "at", "2026-11-01T10:00:00+08:00");
        Map<String, Object> other = Map.of("orderId", order, "source", "gateway-" + order, "records", List.of(event));
        return BadInput.of(
                "a record of use sent with other content",
                publisher,
                "POST /usage-batches",
                other,
                409,
                "billing.usage.conflict");
    }
}
