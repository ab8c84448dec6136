package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** How the revenue of an invoice is shared and signed off. */
final class SettlementSteps {

    private SettlementSteps() {}

    static JsonNode settle(People people, String invoice) {
        RestClient finance = people.as("finance");
        String settlement = finance.post("/settlements", Map.of("invoiceId", invoice))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        String path = "/settlements/" + settlement;
        finance.post(path + "/calculation", null).expect(200);
        people.as("lead").post(path + "/confirm", null).expect(200);
        people.as("member.o033")
                .post(path + "/dispute", Map.of("reason", "应先扣除数据接入成本"))
                .expect(200);
        Map<String, Object> deduction = Map.of("label", "数据接入成本", "beneficiaryId", "O033", "amountFen", 10_001);
        finance.post(path + "/corrections", Map.of("reason", "先扣除接入成本", "deductions", List.of(deduction)))
                .expect(200);
        for (String member : List.of("lead", "member.o030", "member.o033")) {
            people.as(member).post(path + "/confirm", null).expect(200);
        }
        JsonNode run = finance.get(path).expect(200).json().at("/runs/1");
        assertThat(run.path("state").asText()).isEqualTo("POSTED");
        return run;
    }
}
