package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.portal.store.Json;

/** Clauses and rules of use are part of what is signed; signatures verify; the end leads to the destruction of the data. */
@ExtendWith(RunningPortal.class)
class AgreementContentRestIT {

    private static final String PRODUCT = MatrixObjects.LISTED;
    private static final String SENTENCE = "允许：读取，条件是次数不超过「1000」；事前须：脱敏。";

    private final RestClient buyer = RunningPortal.as("buyer");
    private final RestClient publisher = RunningPortal.as("publisher");
    private final RestClient enterprise = RunningPortal.as("enterprise");

    @Test
    void clauses_and_rules_are_in_the_signed_text_and_every_signature_verifies() {
        JsonNode policy = buyer.post("/agreement-wordings/policy", Map.of("language", "zh-CN", "text", SENTENCE))
                .expect(200)
                .json();
        String agreement = RestClient.id(buyer.post("/agreements", agreement(policy, Map.of("days", "7")))
                .expect(201));
        publisher.post("/agreements/" + agreement + "/acceptance", null).expect(200);
        JsonNode version = buyer.get("/agreements/" + agreement + "/versions")
                .expect(200)
                .json()
                .get(0);
        assertThat(version.path("content").asText())
                .contains("7 个工作日", "\"action\":\"read\"", "\"library\":\"2026.1\"");
        String digest = version.path("digest").asText();
        String signatures = "/agreements/" + agreement + "/signatures";
        buyer.post(signatures, Map.of("digest", digest, "password", "wrong-password-2026"))
                .expectProblem(422, "invalid");
        Map<String, Object> signature = Map.of("digest", digest, "password", RunningPortal.PASSWORD);
        buyer.post(signatures, signature).expect(200);
        buyer.post(signatures, signature).expect(200);
        JsonNode signed = enterprise.post(signatures, signature).expect(200).json();
        assertThat(signed.path("state").asText()).isEqualTo("SIGNED");
        assertThat(signed.path("text").asText()).isEqualTo("WHOLE");
        assertThat(signed.findValuesAsText("seal")).containsExactly("VERIFIED", "VERIFIED");
        JsonNode listed =
                buyer.get("/agreements?q=" + agreement).expect(200).json().at("/items/0");
        assertThat(listed.path("id").asText()).isEqualTo(agreement);
        assertThat(listed.path("text").isMissingNode()).isTrue();
        assertThat(listed.findValues("seal")).isEmpty();
        JsonNode proof =
                buyer.get("/agreements/" + agreement + "/proof").expect(200).json();
        assertThat(proof.findValuesAsText("algorithm")).containsExactly("SHA256withECDSA", "SHA256withECDSA");
        assertThat(buyer.get("/agreements/" + agreement + "/policy")
                        .expect(200)
                        .json()
                        .at("/policies/0/constraints/0/operator")
                        .asText())
                .isEqualTo("11");
        assertThat(buyer.get("/agreements/" + agreement + "/policy/odrl")
                        .expect(200)
                        .json()
                        .at("/permission/0/action")
                        .asText())
                .isEqualTo("tds:read");
    }

    @Test
    void what_is_no_clause_and_no_rule_is_refused() throws IOException {
        JsonNode policy = buyer.post(
                        "/agreement-wordings/policy", Map.of("language", "en", "text", "Prohibited: sell."))
                .expect(200)
                .json();
        buyer.post("/agreement-wordings/policy", Map.of("language", "en", "text", "Prohibited: fly."))
                .expectProblem(422, "invalid");
        assertThat(buyer.post("/agreements", agreement(policy, Map.of("days", "0")))
                        .expectProblem(422, "invalid")
                        .findValuesAsText("field"))
                .containsExactly("terms.clauses");
        String nothing = Json.mapper()
                .writeValueAsString(agreement(policy, Map.of("days", "0")))
                .replace("\"days\":\"0\"", "\"days\":null");
        assertThat(nothing).contains("null");
        assertThat(buyer.post("/agreements", nothing)
                        .expectProblem(422, "invalid")
                        .findValuesAsText("field"))
                .containsExactly("terms.clauses");
        assertThat(buyer.get("/agreement-wordings/clauses").expect(200).json().findValuesAsText("type"))
                .containsExactly("DATA_PROVISION", "ENTRUSTED_PROCESSING", "FUSION_DEVELOPMENT", "INTERMEDIARY");
    }

    @Test
    void after_the_end_the_recipient_confirms_that_the_data_are_destroyed() {
        String agreement = TradeSteps.agreement(RunningPortal.people(), PRODUCT, "");
        buyer.post("/orders", TradeSteps.orderOf(agreement, PRODUCT)).expect(201);
        String path = "/agreements/" + agreement;
        Map<String, Object> destroyed = Map.of("method", "数据库与备份全部覆写删除", "statement", "日志依法留存");
        buyer.post(path + "/destruction", destroyed).expectProblem(422, "agreement.nothingToDestroy");
        JsonNode ended = enterprise
                .post(path + "/termination", Map.of("reason", "项目提前结束"))
                .expect(200)
                .json();
        assertThat(ended.path("destroyBy").asText()).isEqualTo("2026-12-04");
        enterprise.post(path + "/destruction", destroyed).expectProblem(422, "agreement.notRecipient");
        buyer.post(path + "/destruction", Map.of()).expectProblem(422, "invalid");
        buyer.post(path + "/destruction", destroyed).expect(200);
        JsonNode after =
                buyer.post(path + "/destruction", destroyed).expect(200).json();
        assertThat(after.at("/destruction/method").asText()).contains("覆写");
        assertThat(buyer.get(path + "/history").expect(200).json().findValuesAsText("action"))
                .startsWith("agreement.destroyed", "agreement.ended")
                .containsOnlyOnce("agreement.destroyed");
    }

    private static Map<String, Object> agreement(JsonNode policy, Map<String, String> destruction) {
        Map<String, Object> draft = new HashMap<>(JourneyData.agreement(PRODUCT, ""));
        Map<String, Object> terms = new HashMap<>();
        ((Map<?, ?>) draft.get("terms")).forEach((name, value) -> terms.put(String.valueOf(name), value));
        terms.put("policy", policy);
        terms.put("clauses", Map.of("clauses", List.of(Map.of("id", "DP-10", "values", destruction))));
        draft.put("terms", terms);
        return draft;
    }
}
