package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Objects that are nobody's business but their owner's, and how they fill the paths of operations. */
final class MatrixFixtures {

    /** Operations whose path names something that is not private, although their family is. */
    private static final Set<String> PUBLIC_PARTS = Set.of("downloadDemandTemplate");

    private final Map<String, String> ids;

    private MatrixFixtures(Map<String, String> ids) {
        this.ids = ids;
    }

    /** A draft batch with a draft demand of O002 and a draft product of O011. */
    static MatrixFixtures prepare() {
        RestClient officer = RunningPortal.as("officer");
        RestClient publisher = RunningPortal.as("publisher");
        String batch = id(officer.post("/demand-batches", JourneyData.batch("2026年权限测试批次"))
                .expect(201));
        String demand = id(officer.post("/demand-batches/" + batch + "/demands", JourneyData.demand("权限测试场景"))
                .expect(201));
        JsonNode like = publisher.get("/products/DP-0001").expect(200).json();
        String product = id(publisher
                .post("/products", JourneyData.product(like, "权限测试产品", "1.00"))
                .expect(201));
        return new MatrixFixtures(Map.of(
                "demand-batches", batch,
                "demands", demand,
                "products", product));
    }

    boolean isPrivate(RestOperation operation) {
        return operation.path().contains("{")
                && ids.containsKey(family(operation))
                && !PUBLIC_PARTS.contains(operation.id());
    }

    /** The path with ids in place; objects without a fixture get the number of something that is not there. */
    String path(RestOperation operation) {
        String id = ids.getOrDefault(family(operation), "no-such-object");
        return operation
                .path()
                .replace("{id}", id)
                .replace("{issue}", "0")
                .replace("{question}", "0")
                .replaceAll("\\{[a-zA-Z]+}", "no-such-object");
    }

    private static String family(RestOperation operation) {
        return operation.path().split("/")[1];
    }

    private static String id(RestClient.Answer answer) {
        return answer.json().path("id").asText();
    }
}
