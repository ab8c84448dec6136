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
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job over REST alone, from a batch of demands to the fen on the members' statements. */
@ExtendWith(RunningPortal.class)
class JourneyRestIT {

    @Test
    void a_demand_finds_its_product_and_the_revenue_reaches_every_member_to_the_fen() throws SQLException {
        String demand = publishedDemand();
        String product = listedProduct();
        matchesWithReasons(demand, product);
        String consortium = consortium(demand);
        shareAgreement(consortium);
        String order = JourneyMoney.order(product, consortium);
        JourneyMoney.meter(order);
        JsonNode invoice = JourneyMoney.invoice(order);
        JsonNode posted = JourneyMoney.settle(invoice.path("id").asText());
        JourneyMoney.pay(invoice);
        JourneyMoney.statementsAddUp(consortium, invoice, posted);
        auditSaysWho(demand, product);
        invariantsHold();
    }

    private static String publishedDemand() {
        RestClient officer = RunningPortal.as("officer");
        RestClient reviewer = RunningPortal.as("reviewer");
        String batch = officer.post("/demand-batches", JourneyData.batch("2026年示例批次"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String content = "/demand-batches/" + batch;
        String kept = id(officer.post(content + "/demands", JourneyData.demand("团雾路段协同预警"))
                .expect(201));
        String returned = id(officer.post(content + "/demands", JourneyData.demand("长下坡路段风险提示"))
                .expect(201));
        importSheetWithAWrongRow(officer, content);
        officer.post(content + "/submission", null).expect(200);
        reviewer.post("/demands/" + returned + "/return", Map.of("comment", "请补充技术指标"))
                .expect(200);
        String task = task(reviewer, batch);
        reviewer.post("/tasks/" + task + "/decision", Map.of("decision", "RETURNED"))
                .expectProblem(422, "invalid");
        officer.post("/tasks/" + task + "/decision", approval()).expectProblem(403, "notPermitted");
        reviewer.post("/tasks/" + task + "/decision", approval()).expect(200);
        assertThat(RunningPortal.visitor()
                        .get(content)
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("PUBLISHED");
        assertThat(officer.get(content + "/import-issues").expect(200).json()).hasSize(1);
        RunningPortal.visitor().get("/demands/" + returned).expect(404);
        eventually("the visitor finds the demand in Traditional script", () -> RunningPortal.visitor()
                .get("/search?q=%E5%9C%98%E9%9C%A7%E8%B7%AF%E6%AE%B5")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id")
                .contains(kept));
        return kept;
    }

    private static void importSheetWithAWrongRow(RestClient officer, String content) {
        String head = officer.get("/demand-batches/template?format=csv")
                .expect(200)
                .body()
                .strip();
        JsonNode report = officer.post(
                        content + "/imports?fileName=a.csv",
                        JourneyData.sheet(head),
                        Map.of("Content-Type", "text/csv"))
                .expect(200)
                .json();
        assertThat(report.path("imported")).hasSize(1);
        assertThat(report.at("/issues/0/row").asInt()).isEqualTo(3);
        assertThat(report.at("/issues/0/faults").findValuesAsText("field"))
                .contains("title", "cooperationMode", "investmentWan");
    }

    private static String listedProduct() {
        RestClient publisher = RunningPortal.as("publisher");
        RestClient reviewer = RunningPortal.as("reviewer");
        JsonNode like = publisher.get("/products/DP-0001").expect(200).json();
        String product = id(publisher
                .post("/products", JourneyData.product(like, "团雾路段断面交通流接口", "2.00"))
                .expect(201));
        String path = "/products/" + product;
        RunningPortal.as("officer")
                .post(
                        "/authorisations/AG-001/products",
                        Map.of("productId", product, "ceiling", 1.5, "unit", "THOUSAND_CALLS"))
                .expect(200);
        reviewer.post("/authorisations/AG-001/products/" + product + "/approval", null)
                .expect(200);
        JsonNode refused = publisher.post(path + "/submission", null).expectProblem(422, "invalid");
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("product.priceAboveCeiling");
        publisher.put(path, JourneyData.product(like, "团雾路段断面交通流接口", "1.50")).expect(200);
        publisher.post(path + "/submission", null).expect(200);
        reviewer.post("/tasks/" + task(reviewer, product) + "/decision", approval())
                .expect(200);
        RestClient second = RunningPortal.as("reviewer.o001");
        second.post("/tasks/" + task(second, product) + "/decision", approval()).expect(200);
        assertThat(RunningPortal.visitor()
                        .get(path)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("LISTED");
        return product;
    }

    private static void matchesWithReasons(String demand, String product) {
        RestClient officer = RunningPortal.as("officer");
        eventually("the demand finds the new product", () -> matched(officer, demand)
                .contains(product));
        JsonNode match = StreamSupport.stream(
                        officer.get("/demands/" + demand + "/matches")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("id").asText().equals(product))
                .findFirst()
                .orElseThrow();
        assertThat(match.at("/needs/0/verdict").asText()).isEqualTo("MET");
        assertThat(match.at("/needs/0/reasons").findValuesAsText("words")).contains("实时更新", "形式为API产品");
        assertThat(officer.get("/products/" + product + "/matches")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(demand);
    }

    private static List<String> matched(RestClient officer, String demand) {
        return officer.get("/demands/" + demand + "/matches")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    private static String consortium(String demand) {
        RestClient lead = RunningPortal.as("lead");
        String consortium =
                id(lead.post("/consortia", JourneyData.consortium(demand)).expect(201));
        String path = "/consortia/" + consortium;
        lead.post(path + "/invitations", Map.of("organisationId", "O030", "role", "DATA"))
                .expect(200);
        lead.post(path + "/invitations", Map.of("organisationId", "O033", "role", "APPLY"))
                .expect(200);
        RunningPortal.as("member.o030").post(path + "/acceptance", null).expect(200);
        RunningPortal.as("member.o033").post(path + "/acceptance", null).expect(200);
        lead.put(
                        path + "/contributions",
                        List.of(
                                JourneyData.contribution("O011", 60, 60),
                                JourneyData.contribution("O030", 80, 40),
                                JourneyData.contribution("O033", 20, 80)))
                .expect(200);
        lead.post(path + "/filing", null).expect(200);
        RunningPortal.as("reviewer").post(path + "/confirmation", null).expect(200);
        return consortium;
    }

    private static void shareAgreement(String consortium) {
        Map<String, Object> terms = Map.of(
                "consortiumId",
                consortium,
                "title",
                "收益分配协议（示例）",
                "effectiveFrom",
                JourneyData.TODAY.withDayOfMonth(1),
                "effectiveTo",
                JourneyData.TODAY.plusYears(1));
        JsonNode registered = RunningPortal.as("lead")
                .post("/share-agreements", terms)
                .expect(201)
                .json();
        String path = "/share-agreements/" + registered.path("id").asText() + "/signatures";
        String digest = registered.path("digest").asText();
        for (String member : List.of("lead", "member.o030", "member.o033")) {
            RunningPortal.as(member).post(path, Map.of("digest", digest)).expect(200);
        }
        JsonNode signed = RunningPortal.as("lead")
                .get("/share-agreements/" + registered.path("id").asText())
                .json();
        assertThat(signed.path("state").asText()).isEqualTo("ACTIVE");
    }

    private static void auditSaysWho(String demand, String product) {
        JsonNode demandAudit = RunningPortal.as("officer")
                .get("/demands/" + demand + "/audit")
                .expect(200)
                .json();
        assertThat(demandAudit.findValuesAsText("actor")).contains("officer", "reviewer");
        JsonNode productAudit = RunningPortal.as("publisher")
                .get("/products/" + product + "/history")
                .expect(200)
                .json();
        assertThat(productAudit.findValuesAsText("actor")).contains("publisher", "reviewer", "reviewer.o001");
    }

    private static void invariantsHold() throws SQLException {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from billing.v_invariant_violations")) {
            assertThat(rows.next()).as("violated invariants").isFalse();
        }
    }

    static String id(RestClient.Answer answer) {
        return answer.json().path("id").asText();
    }

    private static Map<String, String> approval() {
        return Map.of("decision", "APPROVED", "comment", "同意");
    }

    private static String task(RestClient person, String subject) {
        return StreamSupport.stream(
                        person.get("/tasks?size=100")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(task -> task.at("/subject/id").asText().equals(subject))
                .map(task -> task.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task about " + subject));
    }

    private static void eventually(String what, Supplier<Boolean> holds) {
        Eventually.within(Duration.ofSeconds(20)).is(what, holds);
    }
}
