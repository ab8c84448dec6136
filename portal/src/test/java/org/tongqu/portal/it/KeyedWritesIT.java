package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A write with a key happens once: same key and content, same answer; same key and other content, refused. */
@ExtendWith(RunningPortal.class)
class KeyedWritesIT {

    private static final int NO_CONTENT = 204;

    /** A write and another one that the same key must not stand for. */
    private record Write(String operation, RestClient person, String path, Object content, Object other) {}

    @TestFactory
    Stream<DynamicTest> what_is_made_with_a_key_is_made_once() {
        return writes().stream()
                .map(write -> DynamicTest.dynamicTest(write.operation(), () -> {
                    Map<String, String> key = key(write.operation());
                    RestClient.Answer first = write.person().post(write.path(), write.content(), key);
                    assertThat(first.status()).as(first.body()).isIn(200, 201);
                    RestClient.Answer again = write.person().post(write.path(), write.content(), key);
                    assertThat(again.status()).as(again.body()).isEqualTo(first.status());
                    assertThat(again.json()).isEqualTo(first.json());
                    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
                    write.person().post(write.path(), write.other(), key).expectProblem(409, "idempotency.conflict");
                }));
    }

    @Test
    void a_change_with_a_key_answers_the_second_time_as_the_first_although_the_state_has_gone_on() {
        RestClient officer = RunningPortal.as("officer");
        RestClient reviewer = RunningPortal.as("reviewer");
        String batch = batch(officer, "示例幂等提交批次");
        officer.post("/demand-batches/" + batch + "/demands", JourneyData.demand("示例幂等提交"))
                .expect(201);
        twice(officer, "/demand-batches/" + batch + "/submission", null, 200);
        String task = ReviewSteps.task(reviewer, batch);
        twice(reviewer, "/tasks/" + task + "/decision", ReviewSteps.approval(), 200);
    }

    @Test
    void a_key_stands_for_one_object_of_one_organisation() {
        RestClient officer = RunningPortal.as("officer");
        String one = batch(officer, "示例幂等对象甲");
        String other = batch(officer, "示例幂等对象乙");
        for (String batch : List.of(one, other)) {
            officer.post("/demand-batches/" + batch + "/demands", JourneyData.demand("示例幂等对象"))
                    .expect(201);
        }
        Map<String, String> key = key("one-object");
        officer.post("/demand-batches/" + one + "/submission", null, key).expect(200);
        officer.post("/demand-batches/" + other + "/submission", null, key).expectProblem(409, "idempotency.conflict");
        RunningPortal.as("officer.o001")
                .post("/demand-batches", JourneyData.batch("示例幂等对象丙"), key)
                .expect(201);
    }

    @Test
    void a_refused_write_leaves_its_key_free() {
        RestClient officer = RunningPortal.as("officer");
        String batch = batch(officer, "示例幂等拒绝批次");
        String submission = "/demand-batches/" + batch + "/submission";
        Map<String, String> key = key("refused");
        officer.post(submission, null, key).expectProblem(422, "invalid");
        officer.post("/demand-batches/" + batch + "/demands", JourneyData.demand("示例幂等拒绝"))
                .expect(201);
        officer.post(submission, null, key).expect(200);
    }

    @Test
    void a_row_given_up_with_a_key_answers_nothing_twice() {
        RestClient officer = RunningPortal.as("officer");
        String batch = batch(officer, "示例幂等弃行批次");
        String content = "/demand-batches/" + batch;
        Map<String, String> csv = new LinkedHashMap<>(key("sheet"));
        csv.put("Content-Type", "text/csv");
        String sheet = JourneyData.sheet(head(officer));
        String imports = content + "/imports?fileName=a.csv";
        RestClient.Answer first = officer.post(imports, sheet, csv).expect(200);
        assertThat(officer.post(imports, sheet, csv).expect(200).json()).isEqualTo(first.json());
        officer.post(imports, sheet + "\n", csv).expectProblem(409, "idempotency.conflict");
        String issue =
                officer.get(content + "/import-issues").json().at("/0/id").asText();
        twice(officer, content + "/import-issues/" + issue + "/discard", Map.of("reason", "示例"), NO_CONTENT);
    }

    private static void twice(RestClient person, String path, Object body, int status) {
        Map<String, String> key = key(path);
        RestClient.Answer first = person.post(path, body, key).expect(status);
        RestClient.Answer again = person.post(path, body, key).expect(status);
        if (status == NO_CONTENT) {
            assertThat(again.body()).isEmpty();
        } else {
            assertThat(again.json()).isEqualTo(first.json());
        }
    }

    private static List<Write> writes() {
        return Stream.of(demandWrites(), catalogueWrites(), consortiumWrites(), tradeWrites())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Write> demandWrites() {
        RestClient officer = RunningPortal.as("officer");
        String demands = "/demand-batches/" + batch(officer, "示例幂等填报批次") + "/demands";
        return List.of(
                new Write(
                        "createDemandBatch",
                        officer,
                        "/demand-batches",
                        JourneyData.batch("幂等甲"),
                        JourneyData.batch("幂等乙")),
                new Write("createDemand", officer, demands, JourneyData.demand("幂等甲"), JourneyData.demand("幂等乙")));
    }

    private static List<Write> catalogueWrites() {
        RestClient officer = RunningPortal.as("officer");
        RestClient publisher = RunningPortal.as("publisher");
        String product = RestClient.id(publisher
                .post("/products", LikeDemo.product(publisher, "示例幂等产品"))
                .expect(201));
        return List.of(
                new Write(
                        "registerProduct",
                        publisher,
                        "/products",
                        LikeDemo.product(publisher, "幂等甲"),
                        LikeDemo.product(publisher, "幂等乙")),
                new Write(
                        "createResource",
                        publisher,
                        "/resources",
                        LikeDemo.resource(publisher, "幂等甲"),
                        LikeDemo.resource(publisher, "幂等乙")),
                new Write(
                        "proposeAuthorisation",
                        officer,
                        "/authorisations",
                        LikeDemo.authorisation(officer, product, "幂等甲"),
                        LikeDemo.authorisation(officer, product, "幂等乙")));
    }

    private static List<Write> consortiumWrites() {
        RestClient lead = RunningPortal.as("lead");
        String consortium = RestClient.id(lead.post("/consortia", JourneyData.consortium("SD-2026-03-002"))
                .expect(201));
        return List.of(
                new Write(
                        "formConsortium",
                        lead,
                        "/consortia",
                        JourneyData.consortium("SD-2026-03-002"),
                        JourneyData.consortium("SD-2026-03-001")),
                new Write(
                        "inviteMember",
                        lead,
                        "/consortia/" + consortium + "/invitations",
                        invitation("O030"),
                        invitation("O033")));
    }

    private static List<Write> tradeWrites() {
        RestClient publisher = RunningPortal.as("publisher");
        String order = TradeSteps.order(RunningPortal.people(), "DP-0001", "IC-001");
        String other = TradeSteps.order(RunningPortal.people(), "DP-0001", "IC-001");
        for (String one : List.of(order, other)) {
            publisher.post("/usage-batches", JourneyData.usage(one, 0, 3)).expect(200);
        }
        return List.of(
                new Write(
                        "proposeAgreement",
                        RunningPortal.as("buyer"),
                        "/agreements",
                        JourneyData.agreement("DP-0001", "IC-001"),
                        JourneyData.agreement("DP-0003", "IC-001")),
                new Write(
                        "recordUsage",
                        publisher,
                        "/usage-batches",
                        JourneyData.usage(order, 3, 5),
                        JourneyData.usage(order, 5, 7)),
                new Write("issueInvoice", RunningPortal.as("finance"), "/invoices", invoice(order), invoice(other)),
                new Write(
                        "createPayout",
                        RunningPortal.as(PayoutSteps.CREATOR),
                        "/payouts",
                        PayoutSteps.draft(1, "幂等甲"),
                        PayoutSteps.draft(1, "幂等乙")));
    }

    private static Map<String, Object> invitation(String organisation) {
        return Map.of("organisationId", organisation, "role", "DATA");
    }

    private static Map<String, Object> invoice(String order) {
        return Map.of("orderId", order, "period", JourneyData.MONTH);
    }

    private static String batch(RestClient officer, String name) {
        return RestClient.id(
                officer.post("/demand-batches", JourneyData.batch(name)).expect(201));
    }

    private static String head(RestClient officer) {
        return officer.get("/demand-batches/template?format=csv")
                .expect(200)
                .body()
                .strip();
    }

    private static Map<String, String> key(String name) {
        return Map.of("Idempotency-Key", "keyed-writes|" + name);
    }
}
