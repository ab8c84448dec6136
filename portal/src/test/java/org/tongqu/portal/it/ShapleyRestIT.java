package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members share over REST by the use that touched their resources. */
@ExtendWith(RunningPortal.class)
class ShapleyRestIT extends ShapleySteps {

    @Test
    void use_that_names_contributors_is_shared_among_them() throws SQLException {
        signedByAll(draft(Map.of("way", "SHAPLEY_USE")));
        String order = order();
        badRecords(order);
        List<Map<String, Object>> records = List.of(
                use("a", 30_000, "O030"), use("b", 20_000, "O033", "O030"), use("c", 10_000), use("d", 7, "O011"));
        assertThat(publisher
                        .post("/usage-batches", batch(order, records))
                        .expect(200)
                        .json()
                        .path("accepted")
                        .asInt())
                .isEqualTo(4);
        List<Map<String, Object>> again = List.of(use("b", 20_000, "O030", "O033", "O030"));
        assertThat(publisher
                        .post("/usage-batches", batch(order, again))
                        .expect(200)
                        .json()
                        .path("duplicates")
                        .asInt())
                .isEqualTo(1);
        publisher
                .post("/usage-batches", batch(order, List.of(use("b", 20_000, "O030"))))
                .expectProblem(409, "billing.usage.conflict");

        JsonNode settlement = calculated(order);
        long pool = settlement.path("poolFen").asLong();
        Map<String, Long> totals = totals(settlement);
        assertThat(totals.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(pool);
        assertThat(totals.get("O030")).isGreaterThan(totals.get("O033")).isGreaterThan(pool / 2);
        assertThat(totals.get("O033")).isGreaterThan(totals.get("O011"));
        assertThat(settlement.at("/runs/0/game/uses").findValues("revenueFen").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(pool);
        JsonNode charge = publisher
                .get("/invoices/" + settlement.path("invoiceId").asText() + "/charges/1/usage")
                .expect(200)
                .json();
        assertThat(charge.at("/items").findValues("contributors").stream()
                        .map(JsonNode::size)
                        .toList())
                .containsExactlyInAnyOrder(1, 2, 0, 1);
        JourneyRestIT.invariantsHold();
    }

    private void badRecords(String order) {
        JsonNode refused = publisher
                .post(
                        "/usage-batches",
                        batch(
                                order,
                                List.of(
                                        use("good", 1, "O030"),
                                        use("unknown", 1, "O999"),
                                        use("buyer", 1, "O030", "O025"))))
                .expectProblem(422, "invalid");
        assertThat(fields(refused)).containsExactly("records[1]", "records[2]");
        assertThat(codes(refused)).containsOnly("usage.contributors");
        for (String wrong : List.of("", " ", "O".repeat(65))) {
            JsonNode problem = publisher
                    .post("/usage-batches", batch(order, List.of(use("odd", 1, wrong))))
                    .expectProblem(422, "invalid");
            assertThat(codes(problem)).containsExactly("usage.contributors");
        }
        Map<String, Object> noList = use("odd", 1);
        noList.put("contributors", "O030");
        publisher.post("/usage-batches", batch(order, List.of(noList))).expectProblem(422, "invalid");
    }
}
