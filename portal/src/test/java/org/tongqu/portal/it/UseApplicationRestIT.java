package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A purpose is applied for, decided, and decides what an agreement costs. */
@ExtendWith(RunningPortal.class)
class UseApplicationRestIT {

    private static final String PRODUCT = MatrixObjects.LISTED;
    private static final String GOVERNANCE = "PUBLIC_GOVERNANCE";

    private final RestClient buyer = RunningPortal.as("buyer");
    private final RestClient publisher = RunningPortal.as("publisher");

    @Test
    void what_is_free_by_its_purpose_needs_an_approved_application_and_then_costs_nothing() {
        buyer.post("/agreements", agreement("")).expectProblem(422, "invalid");
        String application = submitted(GOVERNANCE);
        buyer.post("/agreements", agreement(application)).expectProblem(422, "invalid");
        publisher
                .post("/use-applications/" + application + "/approval", Map.of("reason", "符合公共治理用途"))
                .expect(200);
        JsonNode agreed =
                buyer.post("/agreements", agreement(application)).expect(201).json();
        assertThat(agreed.path("applicationId").asText()).isEqualTo(application);
        assertThat(agreed.at("/products/0/price/charged").asBoolean()).isFalse();
        assertThat(buyer.get("/use-applications/" + application + "/history")
                        .expect(200)
                        .json()
                        .findValuesAsText("action"))
                .containsExactly("purpose.APPROVED", "purpose.SUBMITTED");
        assertThat(RunningPortal.as("finance").get("/use-applications").status())
                .isEqualTo(403);
    }

    @Test
    void an_agreement_keeps_to_the_purpose_and_the_term_that_were_applied_for() {
        String application = submitted(GOVERNANCE);
        publisher
                .post("/use-applications/" + application + "/approval", Map.of())
                .expect(200);
        Map<String, Object> otherPurpose = agreement(application);
        otherPurpose.put("purposeClass", "INDUSTRY");
        assertThat(faults(otherPurpose)).contains("applicationId");
        Map<String, Object> longer = agreement(application);
        Map<String, Object> terms = new HashMap<>(terms(longer));
        terms.put("expiresOn", JourneyData.TODAY.plusYears(2));
        longer.put("terms", terms);
        assertThat(faults(longer)).contains("terms.expiresOn");
    }

    @Test
    void a_refusal_states_its_reason_and_ends_the_application() {
        String application = submitted("INDUSTRY");
        String refusal = "/use-applications/" + application + "/refusal";
        publisher.post(refusal, Map.of()).expectProblem(422, "invalid");
        JsonNode refused =
                publisher.post(refusal, Map.of("reason", "接收方不明确")).expect(200).json();
        assertThat(refused.path("state").asText()).isEqualTo("REFUSED");
        assertThat(refused.path("free").asBoolean()).isFalse();
        publisher
                .post("/use-applications/" + application + "/approval", Map.of())
                .expectProblem(422, "purpose.state");
        buyer.post("/use-applications/" + application + "/withdrawal", null).expectProblem(422, "purpose.state");
    }

    @Test
    void only_the_applicant_withdraws_and_everything_wrong_is_named_at_once() {
        String application = submitted("INDUSTRY");
        publisher.post("/use-applications/" + application + "/withdrawal", null).expect(403);
        JsonNode withdrawn = buyer.post("/use-applications/" + application + "/withdrawal", null)
                .expect(200)
                .json();
        assertThat(withdrawn.path("state").asText()).isEqualTo("WITHDRAWN");
        JsonNode wrong =
                buyer.post("/use-applications", Map.of("productId", "DP-9999")).expectProblem(422, "invalid");
        assertThat(wrong.findValuesAsText("field"))
                .containsExactlyInAnyOrder("productId", "purposeClass", "use", "recipients", "startsOn", "endsOn");
    }

    private String submitted(String purpose) {
        return RestClient.id(buyer.post("/use-applications", JourneyData.use(PRODUCT, purpose))
                .expect(201));
    }

    private static Map<String, Object> agreement(String application) {
        Map<String, Object> draft = new HashMap<>(JourneyData.agreement(PRODUCT, ""));
        draft.put("purposeClass", GOVERNANCE);
        draft.put("applicationId", application);
        return draft;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> terms(Map<String, Object> draft) {
        return (Map<String, Object>) draft.get("terms");
    }

    private List<String> faults(Map<String, Object> draft) {
        return buyer.post("/agreements", draft).expectProblem(422, "invalid").findValuesAsText("field");
    }
}
