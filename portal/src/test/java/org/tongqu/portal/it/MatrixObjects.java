package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One object of every kind that somebody owns, made over REST by its owners in states in which it is nobody else's
 * business.
 *
 * <p>Demands, batches, tasks and authorisations belong to O002, everything else to O011.
 */
final class MatrixObjects {

    /** A consortium of the demo data, led by O011, with a signed share agreement. */
    private static final String CONSORTIUM = "IC-001";

    /** A product on the shelf, which O011 provides. */
    static final String LISTED = "DP-0001";

    private final RestClient officer = RunningPortal.as("officer");
    private final RestClient publisher = RunningPortal.as("publisher");
    private final RestClient lead = RunningPortal.as("lead");
    private final RestClient buyer = RunningPortal.as("buyer");
    private final RestClient finance = RunningPortal.as("finance");

    private final String label;
    private final Map<String, String> ids = new HashMap<>();

    /** @param label keeps the names of two sets of objects apart */
    MatrixObjects(String label) {
        this.label = label;
        demands();
        registrations();
        consortium();
        trade();
        dispute();
        payout();
        booked();
        told();
        proposal();
    }

    /** The number of the object of a kind, for example {@code demand}. */
    String id(String kind) {
        String id = ids.get(kind);
        if (id == null || id.isEmpty()) {
            throw new AssertionError("no object of kind " + kind);
        }
        return id;
    }

    /** Another draft that may be thrown away. */
    String anotherDemand() {
        return made(officer.post(
                "/demand-batches/" + id("draftBatch") + "/demands", JourneyData.demand("权限测试场景" + next())));
    }

    /** Another draft that may be thrown away. */
    String anotherCase() {
        Map<String, Object> wanted = Map.of("batchId", id("caseBatch"), "content", Map.of("title", "权限测试案例" + next()));
        return made(publisher.post("/typical-cases", wanted));
    }

    /** A ceiling that waits for approval. */
    void proposeCeiling() {
        Map<String, Object> ceiling = Map.of("productId", id("product"), "ceiling", 1.2, "unit", "THOUSAND_CALLS");
        officer.post("/authorisations/" + id("authorisation") + "/products", ceiling)
                .expect(200);
    }

    /** A search that a person keeps. */
    String savedSearchOf(RestClient person) {
        return made(person.post("/saved-searches", Map.of("name", "权限测试搜索" + label + next(), "text", "权限测试")));
    }

    /** What O011 was told when the demo data were loaded, and a search of one of its people. */
    private void told() {
        Eventually.within(Duration.ofMinutes(2)).is("O011 is told of a match", () -> !notice().isEmpty());
        ids.put("notice", notice());
        ids.put("savedSearch", savedSearchOf(publisher));
    }

    private String notice() {
        return publisher
                .get("/notices?kind=MATCH&size=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private void demands() {
        ids.put("draftBatch", made(officer.post("/demand-batches", JourneyData.batch("权限测试批次" + label))));
        ids.put("demand", anotherDemand());
        ids.put("batch", batchInReview("甲"));
        ids.put("askedBatch", batchInReview("乙"));
        ids.put("task", task(RunningPortal.as("reviewer"), id("askedBatch")));
        JsonNode issues = officer.get("/demand-batches/" + id("batch") + "/import-issues")
                .expect(200)
                .json();
        ids.put("issue", issues.at("/0/id").asText());
        ids.put(
                "openDemand",
                officer.get("/demands/own?status=OPEN_FOR_RESPONSE")
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asText());
        JsonNode questions = buyer.post(
                        "/demands/" + id("openDemand") + "/questions", Map.of("question", "权限测试提问" + label + "？"))
                .expect(201)
                .json();
        ids.put("question", questions.at("/" + (questions.size() - 1) + "/id").asText());
        String invitation = "/demands/" + id("openDemand") + "/matches/" + LISTED + "/invitation";
        ids.put(
                "match-invitation",
                RestClient.id(officer.post(invitation, Map.of()).expect(200)));
    }

    /** A batch with one right row and one wrong one, which is kept as an issue, in review. */
    private String batchInReview(String which) {
        String batch = made(officer.post("/demand-batches", JourneyData.batch("权限测试批次" + label + which)));
        String content = "/demand-batches/" + batch;
        String head = officer.get("/demand-batches/template?format=csv")
                .expect(200)
                .body()
                .strip();
        officer.post(content + "/imports?fileName=a.csv", JourneyData.sheet(head), Map.of("Content-Type", "text/csv"))
                .expect(200);
        officer.post(content + "/submission", null).expect(200);
        return batch;
    }

    private void registrations() {
        Map<String, Object> cases = new LinkedHashMap<>(JourneyData.batch("权限测试案例批次" + label));
        cases.put("type", "CASE");
        ids.put("caseBatch", made(officer.post("/demand-batches", cases)));
        ids.put("case", anotherCase());
        ids.put("product", made(publisher.post("/products", LikeDemo.product(publisher, "权限测试产品" + label))));
        ids.put("resource", made(publisher.post("/resources", LikeDemo.resource(publisher, "权限测试资源" + label))));
        ids.put(
                "authorisation",
                made(officer.post(
                        "/authorisations", LikeDemo.authorisation(officer, id("product"), "权限测试授权协议" + label))));
        ids.put("organisation", "O011");
        ids.put("account", "finance2");
    }

    private void consortium() {
        ids.put("consortium", made(lead.post("/consortia", JourneyData.consortium(id("openDemand")))));
        lead.post("/consortia/" + id("consortium") + "/invitations", Map.of("organisationId", "O030", "role", "DATA"))
                .expect(200);
        JsonNode shares = lead.get("/share-agreements?consortium=" + CONSORTIUM)
                .expect(200)
                .json();
        ids.put("shareAgreement", shares.at("/0/id").asText());
        Map<String, Object> draft =
                Map.of("consortiumId", id("consortium"), "terms", Map.of("title", "权限测试分配条款" + label));
        ids.put("shareNegotiation", made(lead.post("/share-negotiations", draft)));
        ids.put(
                "game",
                lead.post("/share-negotiations/" + id("shareNegotiation") + "/games", Map.of("csv", "O011,1"))
                        .expect(201)
                        .json()
                        .path("digest")
                        .asText());
    }

    private void trade() {
        ids.put("use-application", made(buyer.post("/use-applications", JourneyData.use(LISTED, "INDUSTRY"))));
        ids.put("agreement", made(buyer.post("/agreements", JourneyData.agreement(LISTED, CONSORTIUM))));
        amendment();
        ids.put("order", TradeSteps.order(RunningPortal.people(), LISTED, CONSORTIUM));
        publisher.post("/usage-batches", JourneyData.usage(id("order"), 0, 5)).expect(200);
        ids.put(
                "deliveredFile",
                made(publisher.post("/orders/" + id("order") + "/files?name=a.json", Map.of("text", "权限测试"))));
        ids.put(
                "deliveryKey",
                buyer.post("/orders/" + id("order") + "/keys", Map.of("label", "权限测试" + label))
                        .expect(201)
                        .json()
                        .at("/key/id")
                        .asText());
        ids.put(
                "invoice",
                made(finance.post("/invoices", Map.of("orderId", id("order"), "period", JourneyData.MONTH))));
        ids.put(
                "settlement",
                finance.post("/settlements", Map.of("invoiceId", id("invoice")))
                        .expect(200)
                        .json()
                        .at("/0/id")
                        .asText());
        finance.post("/settlements/" + id("settlement") + "/calculation", null).expect(200);
        Map<String, Object> ending = Map.of("lastDay", JourneyData.TODAY.plusDays(30), "reason", "权限测试" + label);
        ids.put("cancellation", made(buyer.post("/orders/" + id("order") + "/cancellations", ending)));
        ids.put("period", JourneyData.MONTH);
        ids.put("bank-statement", BankSteps.DEMO);
        ids.put("credit-note", made(buyer.post("/credit-notes", JourneyData.credit(id("invoice"), 1, "权限测试" + label))));
    }

    /** An agreement in force to which the buyer proposes an amendment. */
    private void amendment() {
        String agreement = TradeSteps.agreement(RunningPortal.people(), LISTED, CONSORTIUM);
        ids.put("amendedAgreement", agreement);
        Map<String, Object> terms =
                JourneyData.amendedTerms(CONSORTIUM, JourneyData.TODAY.plusDays(20), "权限测试" + label);
        buyer.post("/agreements/" + agreement + "/amendments", Map.of("terms", terms, "comment", "权限测试" + label))
                .expect(201);
    }

    /** A part of a settlement that O011 shares, which O011 disputes. */
    private void dispute() {
        String order = TradeSteps.order(RunningPortal.people(), LISTED, CONSORTIUM);
        publisher.post("/usage-batches", JourneyData.usage(order, 0, 5)).expect(200);
        String invoice = made(finance.post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH)));
        String settlement = finance.post("/settlements", Map.of("invoiceId", invoice))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        finance.post("/settlements/" + settlement + "/calculation", null).expect(200);
        Map<String, Object> draft = Map.of("lineNo", 3, "amountFen", 1, "reason", "权限测试争议" + label);
        ids.put(
                "dispute",
                RestClient.id(lead.post("/settlements/" + settlement + "/disputes", draft)
                        .expect(200)));
    }

    /** A payout to O011, which its operator has only asked for. */
    private void payout() {
        PayoutSteps.payable(RunningPortal.people());
        ids.put(
                "payout",
                made(RunningPortal.as(PayoutSteps.CREATOR).post("/payouts", PayoutSteps.draft(1, "权限测试付款" + label))));
    }

    /** Where the revenue of an order that O011 shares with nobody is booked. */
    private void booked() {
        String order = TradeSteps.order(RunningPortal.people(), LISTED, "");
        publisher.post("/usage-batches", JourneyData.usage(order, 0, 5)).expect(200);
        String invoice = made(finance.post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH)));
        String settlement = finance.post("/settlements", Map.of("invoiceId", invoice))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        finance.post("/settlements/" + settlement + "/calculation", null).expect(200);
        ids.put(
                "journal",
                finance.get("/journals?document=" + settlement)
                        .expect(200)
                        .json()
                        .at("/0/id")
                        .asText());
    }

    /** A proposal for a gap of the demo data; they come by themselves. */
    private void proposal() {
        Eventually.within(Duration.ofMinutes(1)).is("something is proposed for a gap", () -> {
            JsonNode proposals =
                    officer.get("/gap-proposals?size=1").expect(200).json().path("items");
            ids.put("gap-proposal", proposals.at("/0/id").asText());
            return !proposals.isEmpty();
        });
    }

    private int next() {
        int number = Integer.parseInt(ids.getOrDefault("count", "0")) + 1;
        ids.put("count", String.valueOf(number));
        return number;
    }

    private static String task(RestClient person, String subject) {
        return ReviewSteps.task(person, subject);
    }

    private static String made(RestClient.Answer answer) {
        return answer.expect(201).json().path("id").asText();
    }
}
