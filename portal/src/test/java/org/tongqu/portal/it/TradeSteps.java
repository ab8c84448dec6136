package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How buyer and provider agree, and how use becomes an invoice and a payment. */
final class TradeSteps {

    static final int RECORDS = 10_000;

    private static final int BATCH = 2_000;

    private TradeSteps() {}

    /** An order under an agreement that both sides signed; sent twice, placed once. */
    static String order(People people, String product, String consortium) {
        String agreement = agreement(people, product, consortium);
        Map<String, Object> order = orderOf(agreement, product);
        RestClient buyer = people.as("buyer");
        Map<String, String> key = Map.of("Idempotency-Key", "journey-" + agreement);
        String first = RestClient.id(buyer.post("/orders", order, key).expect(201));
        assertThat(RestClient.id(buyer.post("/orders", order, key).expect(201))).isEqualTo(first);
        return first;
    }

    /** An agreement that both sides signed. */
    static String agreement(People people, String product, String consortium) {
        RestClient buyer = people.as("buyer");
        String agreement = RestClient.id(buyer.post("/agreements", JourneyData.agreement(product, consortium))
                .expect(201));
        sign(people, agreement);
        return agreement;
    }

    /** Accepts an offer of the buyer and signs for both sides. */
    static void sign(People people, String agreement) {
        RestClient buyer = people.as("buyer");
        String path = "/agreements/" + agreement;
        String digest = people.as("publisher")
                .post(path + "/acceptance", null)
                .expect(200)
                .json()
                .path("digest")
                .asText();
        buyer.post(path + "/signatures", Map.of("digest", digest)).expectProblem(422, "invalid");
        Map<String, Object> signature = Map.of("digest", digest, "password", RunningPortal.PASSWORD);
        buyer.post(path + "/signatures", signature).expect(200);
        people.as("enterprise").post(path + "/signatures", signature).expect(200);
    }

    /** What a buyer sends to order a product for a year. */
    static Map<String, Object> orderOf(String agreement, String product) {
        return Map.of(
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
    }

    static void meter(People people, String order) {
        RestClient publisher = people.as("publisher");
        for (int from = 0; from < RECORDS; from += BATCH) {
            JsonNode receipt = publisher
                    .post("/usage-batches", JourneyData.usage(order, from, from + BATCH))
                    .expect(200)
                    .json();
            assertThat(receipt.path("accepted").asInt()).isEqualTo(BATCH);
        }
        JsonNode again = publisher
                .post("/usage-batches", JourneyData.usage(order, 0, BATCH))
                .expect(200)
                .json();
        assertThat(again.path("accepted").asInt()).isZero();
        assertThat(again.path("duplicates").asInt()).isEqualTo(BATCH);
        JsonNode used = people.as("buyer")
                .get("/orders/" + order + "/usage")
                .expect(200)
                .json();
        assertThat(used.at("/0/records").asInt()).isEqualTo(RECORDS);
        assertThat(used.at("/0/quantity").asLong()).isEqualTo(RECORDS * 1237L);
    }

    static JsonNode invoice(People people, String order) {
        RestClient finance = people.as("finance");
        Map<String, Object> request = Map.of("orderId", order, "period", JourneyData.MONTH);
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

    static void pay(People people, JsonNode invoice) {
        Map<String, Object> payment = Map.of(
                "amountFen",
                invoice.at("/amounts/grossFen").asLong(),
                "reference",
                "BANK-" + invoice.path("id").asText());
        String path = "/invoices/" + invoice.path("id").asText() + "/payments";
        JsonNode first = people.as("finance").post(path, payment).expect(200).json();
        JsonNode again = people.as("finance").post(path, payment).expect(200).json();
        assertThat(first.path("state").asText()).isEqualTo("SETTLED");
        assertThat(first.path("outstandingFen").asLong()).isZero();
        assertThat(again).isEqualTo(first);
        JsonNode paid = people.as("finance")
                .get("/invoices/" + invoice.path("id").asText())
                .expect(200)
                .json();
        assertThat(paid.path("payments")).hasSize(1);
    }
}
