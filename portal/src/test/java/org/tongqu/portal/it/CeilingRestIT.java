package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A proposed price ceiling is approved or refused; what was refused leaves nothing behind. */
@ExtendWith(RunningPortal.class)
class CeilingRestIT {

    private static final String PRODUCTS = "/authorisations/AG-001/products";
    private static String product;
    private static String free;

    @BeforeAll
    static void drafts() {
        product = ProductSteps.draftAboveCeiling(RunningPortal.people(), "示例限价复核接口");
        RestClient publisher = RunningPortal.as("publisher");
        free = RestClient.id(publisher
                .post("/products", LikeDemo.product(publisher, "示例限价新提接口"))
                .expect(201));
    }

    @Test
    void a_refused_first_ceiling_is_gone() {
        propose(free, "1.20");
        assertThat(covered(free).path("approved").asBoolean(true)).isFalse();

        RunningPortal.as("reviewer")
                .post(PRODUCTS + "/" + free + "/refusal", Map.of("reason", " "))
                .expectProblem(422, "invalid");
        assertThat(covered(free).isMissingNode()).as("nothing is half done").isFalse();

        refuse(free);

        assertThat(covered(free).isMissingNode()).isTrue();
        RunningPortal.as("reviewer")
                .post(PRODUCTS + "/" + free + "/approval", null)
                .expect(404);
    }

    @Test
    void after_a_refused_change_the_approved_ceiling_stays() {
        propose(product, "0.90");
        refuse(product);
        JsonNode covered = covered(product);
        assertThat(covered.path("approved").asBoolean()).isTrue();
        assertThat(covered.path("ceiling").decimalValue()).isEqualByComparingTo("1.5");
    }

    private static void propose(String id, String ceiling) {
        RunningPortal.as("officer")
                .post(PRODUCTS, Map.of("productId", id, "ceiling", ceiling, "unit", "THOUSAND_CALLS"))
                .expect(200);
    }

    private static void refuse(String id) {
        RunningPortal.as("reviewer")
                .post(PRODUCTS + "/" + id + "/refusal", Map.of("reason", "测算依据不足"))
                .expect(200);
    }

    /** The product as the agreement covers it now, or a missing node. */
    private static JsonNode covered(String id) {
        JsonNode agreement = RunningPortal.as("officer")
                .get("/authorisations/AG-001")
                .expect(200)
                .json();
        for (JsonNode each : agreement.path("products")) {
            if (each.path("productId").asText().equals(id)) {
                return each;
            }
        }
        return agreement.path("no such product");
    }
}
