package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Steps that several journeys take, over REST. */
final class JourneySteps {

    private final RestClient visitor;
    private final Function<String, RestClient> people;

    /** Steps of the demo people that sign in through the function. */
    JourneySteps(RestClient visitor, Function<String, RestClient> people) {
        this.visitor = visitor;
        this.people = people;
    }

    private RestClient as(String username) {
        return people.apply(username);
    }

    /** A product that the two reviewers put on the shelf, after its price was found above the ceiling and corrected. */
    String listedProduct(String name) {
        RestClient publisher = as("publisher");
        RestClient reviewer = as("reviewer");
        JsonNode like = publisher.get("/products/DP-0001").expect(200).json();
        String product = id(publisher
                .post("/products", JourneyData.product(like, name, "2.00"))
                .expect(201));
        String path = "/products/" + product;
        as("officer")
                .post(
                        "/authorisations/AG-001/products",
                        Map.of("productId", product, "ceiling", 1.5, "unit", "THOUSAND_CALLS"))
                .expect(200);
        reviewer.post("/authorisations/AG-001/products/" + product + "/approval", null)
                .expect(200);
        JsonNode refused = publisher.post(path + "/submission", null).expectProblem(422, "invalid");
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("product.priceAboveCeiling");
        publisher.put(path, JourneyData.product(like, name, "1.50")).expect(200);
        publisher.post(path + "/submission", null).expect(200);
        reviewer.post("/tasks/" + task(reviewer, product) + "/decision", approval())
                .expect(200);
        RestClient second = as("reviewer.o001");
        second.post("/tasks/" + task(second, product) + "/decision", approval()).expect(200);
        assertThat(visitor.get(path).expect(200).json().path("state").asText()).isEqualTo("LISTED");
        return product;
    }

    /** A consortium of three members for a demand. */
    String consortium(String demand) {
        RestClient lead = as("lead");
        String consortium =
                id(lead.post("/consortia", JourneyData.consortium(demand)).expect(201));
        String path = "/consortia/" + consortium;
        lead.post(path + "/invitations", Map.of("organisationId", "O030", "role", "DATA"))
                .expect(200);
        lead.post(path + "/invitations", Map.of("organisationId", "O033", "role", "APPLY"))
                .expect(200);
        as("member.o030").post(path + "/acceptance", null).expect(200);
        as("member.o033").post(path + "/acceptance", null).expect(200);
        lead.put(
                        path + "/contributions",
                        List.of(
                                JourneyData.contribution("O011", 60, 60),
                                JourneyData.contribution("O030", 80, 40),
                                JourneyData.contribution("O033", 20, 80)))
                .expect(200);
        lead.post(path + "/filing", null).expect(200);
        as("reviewer").post(path + "/confirmation", null).expect(200);
        return consortium;
    }

    /** How the three share revenue, signed by all. */
    void shareAgreement(String consortium) {
        Map<String, Object> terms = Map.of(
                "consortiumId",
                consortium,
                "title",
                "收益分配协议（示例）",
                "effectiveFrom",
                JourneyData.TODAY.withDayOfMonth(1),
                "effectiveTo",
                JourneyData.TODAY.plusYears(1));
        JsonNode registered =
                as("lead").post("/share-agreements", terms).expect(201).json();
        String path = "/share-agreements/" + registered.path("id").asText() + "/signatures";
        String digest = registered.path("digest").asText();
        for (String member : List.of("lead", "member.o030", "member.o033")) {
            as(member).post(path, Map.of("digest", digest)).expect(200);
        }
        JsonNode signed = as("lead")
                .get("/share-agreements/" + registered.path("id").asText())
                .json();
        assertThat(signed.path("state").asText()).isEqualTo("ACTIVE");
    }

    /** An order under an agreement that both sides signed; sent twice, placed once. */
    String order(String product, String consortium) {
        String agreement = agreement(product, consortium);
        RestClient buyer = as("buyer");
        Map<String, String> key = Map.of("Idempotency-Key", "journey-" + agreement);
        String first =
                id(buyer.post("/orders", orderOf(agreement, product), key).expect(201));
        assertThat(id(buyer.post("/orders", orderOf(agreement, product), key).expect(201)))
                .isEqualTo(first);
        return first;
    }

    /** An agreement that both sides signed. */
    String agreement(String product, String consortium) {
        RestClient buyer = as("buyer");
        String agreement = id(buyer.post("/agreements", JourneyData.agreement(product, consortium))
                .expect(201));
        String path = "/agreements/" + agreement;
        String digest = as("publisher")
                .post(path + "/acceptance", null)
                .expect(200)
                .json()
                .path("digest")
                .asText();
        buyer.post(path + "/signatures", Map.of("digest", digest)).expect(200);
        as("enterprise").post(path + "/signatures", Map.of("digest", digest)).expect(200);
        return agreement;
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

    static String id(RestClient.Answer answer) {
        return answer.json().path("id").asText();
    }

    static Map<String, String> approval() {
        return Map.of("decision", "APPROVED", "comment", "同意");
    }

    static String task(RestClient person, String subject) {
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
}
