package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.billing.Rational;
import org.tongqu.billing.shapley.SampledGame;
import org.tongqu.billing.shapley.SeedCommitment;

/** Members share over REST by the table of a game that they sign, and by an evaluation that each of them can repeat. */
@ExtendWith(RunningPortal.class)
class GamesRestIT extends ShapleySteps {

    private static final String SECRET = "示例评估的秘密：一句足够长的话，不公开";
    private static final String TABLE = "SHAPLEY_TABLE";

    @Test
    void a_table_is_laid_down_checked_signed_and_shared_by() throws SQLException {
        String path = draft(Map.of("way", TABLE));
        JsonNode early = lead.post(path + "/sending", null).expectProblem(422, "invalid");
        assertThat(codes(early)).containsExactly("share.game.needed");
        badTables(path);
        String csv = "联盟,价值\nO011,0\nO030,0\nO033,0\nO011+O030,6\nO011+O033,6\nO030+O033,0\nO011+O030+O033,6\n";
        JsonNode game =
                lead.post(path + "/games", Map.of("csv", csv)).expect(201).json();
        String digest = game.path("digest").asText();
        assertThat(game.path("members").toString()).isEqualTo("[\"O011\",\"O030\",\"O033\"]");
        assertThat(game.path("values").findValuesAsText("value")).containsExactly("4", "1", "1");
        Map<String, Object> numbered =
                Map.of("members", List.of("O030", "O033", "O011"), "worths", List.of(0, 0, 0, 0, 0, 6, 6, 6));
        assertThat(lead.post(path + "/games", numbered).expect(201).json()).isEqualTo(game);
        assertThat(lead.post(path + "/games", Map.of("rows", rows()))
                        .expect(201)
                        .json())
                .isEqualTo(game);
        data.get(path + "/games/" + digest).expectProblem(404, "shareNegotiation.notFound");
        RunningPortal.as("buyer").get(path + "/games/" + digest).expect(403);

        lead.put(path, terms(Map.of("way", TABLE, "digest", "0".repeat(64)))).expect(200);
        assertThat(codes(lead.post(path + "/sending", null).expectProblem(422, "invalid")))
                .containsExactly("share.game.unknown");
        lead.put(path, terms(Map.of("way", TABLE, "digest", digest))).expect(200);
        lead.post(path + "/sending", null).expect(200);
        assertThat(data.get(path + "/games/" + digest).expect(200).json()).isEqualTo(game);
        data.get(path + "/games/" + "1".repeat(64)).expectProblem(404, "shareGame.notFound");
        signedByAll(path);
        lead.post(path + "/games", Map.of("csv", csv)).expectProblem(422, "shareNegotiation.state");
        assertThat(lead.get(path + "/history").expect(200).json().findValuesAsText("action"))
                .containsOnlyOnce("shareNegotiation.gameKept");

        String order = order();
        publisher
                .post("/usage-batches", batch(order, List.of(use("all", 60_000, "O033"))))
                .expect(200);
        JsonNode settlement = calculated(order);
        long pool = settlement.path("poolFen").asLong();
        Map<String, Long> totals = totals(settlement);
        assertThat(Math.abs(totals.get("O011") * 6 - pool * 4)).isLessThan(6);
        assertThat(Math.abs(totals.get("O030") - totals.get("O033"))).isLessThanOrEqualTo(1);
        JourneyRestIT.invariantsHold();
    }

    private static List<Map<String, Object>> rows() {
        return IntStream.range(1, 8)
                .mapToObj(number -> Map.<String, Object>of(
                        "members",
                        IntStream.range(0, 3)
                                .filter(i -> (number >> i & 1) == 1)
                                .mapToObj(List.of("O011", "O030", "O033")::get)
                                .toList(),
                        "worth",
                        (number & 1) == 1 && number > 1 ? 6 : 0))
                .toList();
    }

    private void badTables(String path) {
        Map<String, String> wrong = Map.of(
                "O011,0\nO030,0", "share.game.missing",
                "O011,0\nO099,1", "share.game.stranger",
                "O011,0\nO011,1", "share.game.twice",
                "O011,zero\nO030,1.5", "share.game.worth",
                "O011,0\nO030,9999999999999999", "share.game.worth",
                " ", "required");
        wrong.forEach((csv, code) -> assertThat(
                        codes(lead.post(path + "/games", Map.of("csv", csv)).expectProblem(422, "invalid")))
                .contains(code));
        Map<String, Object> few = Map.of("members", List.of("O011", "O030", "O033"), "worths", List.of(0, 1, 2));
        assertThat(codes(lead.post(path + "/games", few).expectProblem(422, "invalid")))
                .containsExactly("share.game.count");
        Map<String, Object> other = Map.of("members", List.of("O011", "O030", "O030"), "worths", List.of(0));
        assertThat(codes(lead.post(path + "/games", other).expectProblem(422, "invalid")))
                .contains("share.game.members");
        Map<String, Object> something = Map.of("rows", List.of(Map.of("members", List.of(), "worth", 5)));
        assertThat(codes(lead.post(path + "/games", something).expectProblem(422, "invalid")))
                .contains("share.game.empty");
        lead.post(path + "/games", Map.of()).expectProblem(422, "invalid");
    }

    @Test
    void a_negative_value_needs_a_word_about_it() {
        String path = draft(Map.of("way", TABLE));
        Map<String, Object> burden =
                Map.of("members", List.of("O011", "O030", "O033"), "worths", List.of(0, 6, 3, 9, -3, 3, 0, 6));
        JsonNode game = lead.post(path + "/games", burden).expect(201).json();
        assertThat(StreamSupport.stream(game.path("values").spliterator(), false)
                        .map(value -> value.path("ppm").asInt())
                        .toList())
                .containsExactly(666_666, 333_333, 0);
        String digest = game.path("digest").asText();
        lead.put(path, terms(Map.of("way", TABLE, "digest", digest))).expect(200);
        assertThat(codes(lead.post(path + "/sending", null).expectProblem(422, "invalid")))
                .containsExactly("share.game.negative");
        lead.put(path, terms(Map.of("way", TABLE, "digest", digest, "negative", "CLAMP_RENORMALISE")))
                .expect(200);
        lead.post(path + "/sending", null).expect(200);
        JsonNode trial = lead.post(path + "/simulations", Map.of("poolFen", 900))
                .expect(200)
                .json();
        assertThat(trial.path("totals").findValuesAsText("amountFen")).containsExactly("600", "300", "0");
        assertThat(lead.post(path + "/withdrawal", Map.of("reason", "改稿"))
                        .expect(200)
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> evaluation(String secret, Integer pairs, String csv) {
        Map<String, Object> evaluation = new HashMap<>();
        evaluation.put("secret", secret);
        evaluation.put("pairs", pairs);
        evaluation.put("game", Map.of("csv", csv));
        return evaluation;
    }

    private void badEvaluations(String path) {
        String all = "O011,0\nO030,0\nO033,0\nO011+O030,6\nO011+O033,6\nO030+O033,0\nO011+O030+O033,6";
        for (RestClient other : List.of(finance, data)) {
            other.post(path, evaluation(SECRET, null, all)).expect(403);
        }
        lead.post(path, evaluation("another secret of sixteen", null, all))
                .expectProblem(422, "billing.agreement.terms.otherSecret");
        lead.post(path, evaluation(SECRET, null, "O011,0\nO030,0"))
                .expectProblem(422, "billing.agreement.terms.coalition");
        lead.post(path, evaluation(SECRET, 5, "O011,0\nO030,0"))
                .expectProblem(422, "billing.agreement.terms.coalition");
        assertThat(codes(lead.post(path, evaluation(SECRET, 1, all)).expectProblem(422, "invalid")))
                .containsExactly("settlement.pairs");
        assertThat(codes(lead.post(path, evaluation(" ", null, all)).expectProblem(422, "invalid")))
                .containsExactly("required");
        assertThat(codes(lead.post(path, evaluation(SECRET, null, "O099,1")).expectProblem(422, "invalid")))
                .containsExactly("share.game.stranger");
        lead.post(path, Map.of("secret", SECRET)).expectProblem(422, "invalid");
    }

    @Test
    void an_evaluation_is_recorded_with_its_secret_and_can_be_repeated() throws SQLException {
        String commitment = SeedCommitment.to(SECRET).digest();
        signedByAll(draft(Map.of("way", "SHAPLEY_ORACLE", "digest", commitment)));
        String order = order();
        publisher
                .post("/usage-batches", batch(order, List.of(use("all", 60_000))))
                .expect(200);
        String settlement = opened(order);
        String path = settlement + "/evaluations";
        assertThat(data.get(path).expect(200).json()).isEmpty();
        finance.post(settlement + "/calculation", null).expectProblem(422, "billing.agreement.terms.evaluation");
        badEvaluations(path);
        String csv = "O011,0\nO030,0\nO033,0\nO011+O030,6\nO011+O033,6\nO030+O033,0\nO011+O030+O033,6";
        lead.post(path, evaluation(SECRET, 40, csv)).expect(200);
        JsonNode sampled = data.get(path).expect(200).json().path(0);
        SampledGame again = SampledGame.draw(
                3, c -> (c & 1) == 1 && c > 1 ? 6 : 0, sampled.path("seed").asText(), 40);
        assertThat(sampled.path("values").findValuesAsText("value"))
                .containsExactlyElementsOf(
                        again.values().stream().map(Rational::toString).toList());
        assertThat(sampled.at("/values/0/standardError").asText())
                .isEqualTo(again.standardError(0).toString());
        lead.post(path, evaluation(SECRET, null, csv)).expect(200);
        JsonNode exact = scenario.get(path).expect(200).json().path(0);
        assertThat(exact.path("no").asInt()).isEqualTo(2);
        assertThat(exact.path("secret").asText()).isEqualTo(SECRET);
        assertThat(exact.path("values").findValuesAsText("value")).containsExactly("4", "1", "1");
        assertThat(exact.path("values").findValuesAsText("standardError")).containsOnly("0");
        finance.post(settlement + "/calculation", null).expect(200);
        lead.post(path, evaluation(SECRET, null, csv)).expectProblem(422, "billing.settlement.evaluated");
        JsonNode calculated = finance.get(settlement).expect(200).json();
        assertThat(calculated.at("/runs/0/game/digest").asText()).isEqualTo(commitment);
        long pool = calculated.path("poolFen").asLong();
        assertThat(Math.abs(totals(calculated).get("O011") * 6 - pool * 4)).isLessThan(6);
        assertThat(lead.get(settlement + "/history").expect(200).json().findValuesAsText("action"))
                .contains("settlement.evaluated");
        JourneyRestIT.invariantsHold();
    }
}
