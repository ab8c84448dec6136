package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Three members who share by Shapley values, what they sign, what they sell and what comes of it. */
abstract class ShapleySteps {

    private static final String PRODUCT = "DP-0001";

    final RestClient lead = RunningPortal.as("lead");
    final RestClient data = RunningPortal.as("member.o030");
    final RestClient scenario = RunningPortal.as("member.o033");
    final RestClient publisher = RunningPortal.as("publisher");
    final RestClient finance = RunningPortal.as("finance");

    String consortium;

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

    static Map<String, Object> terms(Map<String, Object> sharing) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("title", "按沙普利值分配（示例）");
        terms.put("effectiveFrom", JourneyData.TODAY.withDayOfMonth(1));
        terms.put("sharing", sharing);
        return terms;
    }

    String draft(Map<String, Object> sharing) {
        Map<String, Object> request = Map.of("consortiumId", consortium, "terms", terms(sharing));
        return "/share-negotiations/"
                + RestClient.id(lead.post("/share-negotiations", request).expect(201));
    }

    void signedByAll(String negotiation) {
        JsonNode signing = lead.post(negotiation + "/signing", null).expect(200).json();
        String path = "/share-agreements/" + signing.at("/version/id").asText() + "/signatures";
        Map<String, Object> signature =
                Map.of("digest", signing.at("/version/digest").asText(), "password", RunningPortal.PASSWORD);
        for (RestClient member : List.of(lead, data, scenario)) {
            member.post(path, signature).expect(200);
        }
    }

    String order() {
        return TradeSteps.order(RunningPortal.people(), PRODUCT, consortium);
    }

    static Map<String, Object> use(String eventId, int quantity, String... contributors) {
        Map<String, Object> use = new HashMap<>();
        use.put("eventId", eventId);
        use.put("quantity", quantity);
        use.put("at", JourneyData.TODAY + "T08:00:00+08:00");
        if (contributors.length > 0) {
            use.put("contributors", List.of(contributors));
        }
        return use;
    }

    static Map<String, Object> batch(String order, List<Map<String, Object>> records) {
        return Map.of("orderId", order, "records", records);
    }

    JsonNode calculated(String order) {
        String settlement = opened(order);
        finance.post(settlement + "/calculation", null).expect(200);
        return finance.get(settlement).expect(200).json();
    }

    String opened(String order) {
        String invoice = RestClient.id(finance.post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH))
                .expect(201));
        return "/settlements/"
                + finance.post("/settlements", Map.of("invoiceId", invoice))
                        .expect(200)
                        .json()
                        .at("/0/id")
                        .asText();
    }

    static Map<String, Long> totals(JsonNode settlement) {
        Map<String, Long> totals = new HashMap<>();
        settlement
                .at("/runs/0/totals")
                .forEach(total -> totals.put(
                        total.at("/party/id").asText(), total.path("amountFen").asLong()));
        return totals;
    }

    static List<String> fields(JsonNode problem) {
        return problem.path("errors").findValuesAsText("field");
    }

    static List<String> codes(JsonNode problem) {
        return problem.path("errors").findValuesAsText("code");
    }
}
