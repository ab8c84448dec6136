package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.JourneyData.usage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The part of the journey in which money flows: order, usage, invoice, payment, settlement, statements. */
final class JourneyMoney {

    private static final String MONTH = "2026-11";
    private static final int RECORDS = 10_000;
    private static final int BATCH = 2_000;

    private JourneyMoney() {}

    static String order(String product, String consortium) {
        RestClient buyer = RunningPortal.as("buyer");
        String agreement = JourneyRestIT.id(buyer.post("/agreements", JourneyData.agreement(product, consortium))
                .expect(201));
        String path = "/agreements/" + agreement;
        String digest = RunningPortal.as("publisher")
                .post(path + "/acceptance", null)
                .expect(200)
                .json()
                .path("digest")
                .asText();
        buyer.post(path + "/signatures", Map.of("digest", digest)).expect(200);
        RunningPortal.as("enterprise")
                .post(path + "/signatures", Map.of("digest", digest))
                .expect(200);
        Map<String, Object> order = Map.of(
                "agreementId",
                agreement,
                "productId",
                product,
                "startsOn",
                JourneyData.TODAY.withDayOfMonth(1),
                "endsOn",
                JourneyData.TODAY.plusYears(1),
                "quantity",
                1);
        Map<String, String> key = Map.of("Idempotency-Key", "journey-" + agreement);
        String first = JourneyRestIT.id(buyer.post("/orders", order, key).expect(201));
        assertThat(JourneyRestIT.id(buyer.post("/orders", order, key).expect(201)))
                .isEqualTo(first);
        return first;
    }

    static void meter(String order) {
        RestClient publisher = RunningPortal.as("publisher");
        for (int from = 0; from < RECORDS; from += BATCH) {
            JsonNode receipt = publisher
                    .post("/usage-batches", usage(order, from, from + BATCH))
                    .expect(200)
                    .json();
            assertThat(receipt.path("accepted").asInt()).isEqualTo(BATCH);
        }
        JsonNode again = publisher
                .post("/usage-batches", usage(order, 0, BATCH))
                .expect(200)
                .json();
        assertThat(again.path("accepted").asInt()).isZero();
        assertThat(again.path("duplicates").asInt()).isEqualTo(BATCH);
        JsonNode used = RunningPortal.as("buyer")
                .get("/orders/" + order + "/usage")
                .expect(200)
                .json();
        assertThat(used.at("/0/records").asInt()).isEqualTo(RECORDS);
        assertThat(used.at("/0/quantity").asLong()).isEqualTo(RECORDS * 1237L);
    }

    static JsonNode invoice(String order) {
        RestClient finance = RunningPortal.as("finance");
        Map<String, Object> request = Map.of("orderId", order, "period", MONTH);
        JsonNode invoice = finance.post("/invoices", request).expect(201).json();
        assertThat(invoice.at("/amounts/grossFen").asLong()).isEqualTo(1_855_500);
        assertThat(finance.post("/invoices", request)
                        .expect(201)
                        .json()
                        .path("id")
                        .asText())
                .isEqualTo(invoice.path("id").asText());
        return invoice;
    }

    static JsonNode settle(String invoice) {
        RestClient finance = RunningPortal.as("finance");
        String settlement = finance.post("/settlements", Map.of("invoiceId", invoice))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        String path = "/settlements/" + settlement;
        finance.post(path + "/calculation", null).expect(200);
        RunningPortal.as("lead").post(path + "/confirm", null).expect(200);
        RunningPortal.as("member.o033")
                .post(path + "/dispute", Map.of("reason", "应先扣除数据接入成本"))
                .expect(200);
        Map<String, Object> deduction = Map.of("label", "数据接入成本", "beneficiaryId", "O033", "amountFen", 10_001);
        finance.post(path + "/corrections", Map.of("reason", "先扣除接入成本", "deductions", List.of(deduction)))
                .expect(200);
        for (String member : List.of("lead", "member.o030", "member.o033")) {
            RunningPortal.as(member).post(path + "/confirm", null).expect(200);
        }
        JsonNode run = finance.get(path).expect(200).json().at("/runs/1");
        assertThat(run.path("state").asText()).isEqualTo("POSTED");
        return run;
    }

    static void pay(JsonNode invoice) {
        Map<String, Object> payment = Map.of(
                "amountFen",
                invoice.at("/amounts/grossFen").asLong(),
                "reference",
                "BANK-" + invoice.path("id").asText());
        String path = "/invoices/" + invoice.path("id").asText() + "/payments";
        RunningPortal.as("finance").post(path, payment).expect(200);
        JsonNode paid =
                RunningPortal.as("finance").post(path, payment).expect(200).json();
        assertThat(paid.path("state").asText()).isEqualTo("SETTLED");
        assertThat(paid.path("payments")).hasSize(1);
    }

    /** What the members' statements say about this consortium; others may have settled in the same month. */
    static void statementsAddUp(String consortium, JsonNode invoice, JsonNode run) {
        long shared = StreamSupport.stream(run.path("totals").spliterator(), false)
                .mapToLong(total -> total.path("amountFen").asLong())
                .sum();
        assertThat(shared).isEqualTo(invoice.at("/amounts/netFen").asLong());
        long stated = 0;
        for (Map.Entry<String, String> member : Map.of("O011", "finance", "O030", "member.o030", "O033", "member.o033")
                .entrySet()) {
            JsonNode statement = RunningPortal.as(member.getValue())
                    .get("/statements/" + member.getKey() + "/" + MONTH)
                    .expect(200)
                    .json();
            stated += StreamSupport.stream(statement.path("sections").spliterator(), false)
                    .filter(section -> section.at("/consortium/id").asText().equals(consortium))
                    .mapToLong(section -> section.path("mineFen").asLong())
                    .sum();
        }
        assertThat(stated).isEqualTo(invoice.at("/amounts/netFen").asLong());
        RunningPortal.as("member.o030").get("/statements/O033/" + MONTH).expect(404);
    }
}
