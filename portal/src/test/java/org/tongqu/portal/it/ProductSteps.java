package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How a provider brings a data product onto the shelf. */
final class ProductSteps {

    private ProductSteps() {}

    /** A draft like a listed product of O011, dearer than the ceiling that its authorisation sets. */
    static String draftAboveCeiling(People people, String name) {
        RestClient publisher = people.as("publisher");
        JsonNode like = publisher.get("/products/DP-0001").expect(200).json();
        String product = RestClient.id(publisher
                .post("/products", JourneyData.product(like, name, "2.00"))
                .expect(201));
        people.as("officer")
                .post(
                        "/authorisations/AG-001/products",
                        Map.of("productId", product, "ceiling", 1.5, "unit", "THOUSAND_CALLS"))
                .expect(200);
        people.as("reviewer")
                .post("/authorisations/AG-001/products/" + product + "/approval", null)
                .expect(200);
        return product;
    }

    static String listedProduct(People people) {
        return listedProduct(people, "团雾路段断面交通流接口");
    }

    static String listedProduct(People people, String name) {
        String product = draftAboveCeiling(people, name);
        RestClient publisher = people.as("publisher");
        String path = "/products/" + product;
        JsonNode refused = publisher.post(path + "/submission", null).expectProblem(422, "invalid");
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("product.priceAboveCeiling");
        JsonNode like = publisher.get("/products/DP-0001").expect(200).json();
        publisher.put(path, JourneyData.product(like, name, "1.50")).expect(200);
        publisher.post(path + "/submission", null).expect(200);
        ReviewSteps.approve(people, "reviewer", product);
        ReviewSteps.approve(people, "reviewer.o001", product);
        assertThat(people.visitor().get(path).expect(200).json().path("state").asText())
                .isEqualTo("LISTED");
        return product;
    }
}
