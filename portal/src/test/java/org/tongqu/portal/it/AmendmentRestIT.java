package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.JourneyData.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.portal.security.Role;

/** An agreement in force is amended: proposed, countered, accepted, signed by all, and in force from its day on. */
@ExtendWith(RunningPortal.class)
class AmendmentRestIT {

    private static final String PRODUCT = MatrixObjects.LISTED;

    private final People people = RunningPortal.people();
    private final RestClient buyer = people.as("buyer");
    private final RestClient publisher = people.as("publisher");
    private final RestClient enterprise = people.as("enterprise");
    private final String agreement = TradeSteps.agreement(people, PRODUCT, "");
    private final String path = "/agreements/" + agreement;
    private final String amendments = path + "/amendments";

    @Test
    void a_new_version_takes_the_place_of_the_first_from_its_day_and_orders_of_before_keep_their_price() {
        String before = order("2026-12-01");
        assertThat(price(before)).isEqualTo(1.2);
        JsonNode proposed = buyer.post(amendments, offer(TODAY.toString(), "1.10", "用量增加（示例）"))
                .expect(201)
                .json();
        assertThat(proposed.path("state").asText()).isEqualTo("PROPOSED");
        assertThat(proposed.path("lastDay").asText()).isEqualTo(TODAY.toString());
        assertThat(changes(proposed)).contains("PRICE 1.2 CNY/THOUSAND_CALLS > 1.1 CNY/THOUSAND_CALLS");
        String one = amendments + "/1";
        assertThat(notices(enterprise)).contains("workplace" + one).contains("收到变更提议");
        buyer.post(one + "/acceptance", null).expectProblem(422, "agreement.ownOffer");
        JsonNode countered = publisher
                .post(one + "/counter-offers", offer(TODAY.toString(), "1.15", "折中（示例）"))
                .expect(200)
                .json();
        assertThat(countered.path("state").asText()).isEqualTo("NEGOTIATING");
        assertThat(countered.path("rounds").findValuesAsText("comment")).containsExactly("用量增加（示例）", "折中（示例）");
        buyer.post(one + "/acceptance", null).expect(200);
        assertThat(price(order(null))).isEqualTo(1.2);
        sign(one);
        assertThat(notices(buyer)).contains("的变更已由各方签署，自 " + TODAY + " 起执行");
        JsonNode versions = buyer.get(path + "/versions").expect(200).json();
        assertThat(versions.findValuesAsText("holdsFrom"))
                .containsExactly(TODAY.withDayOfMonth(1).toString(), TODAY.toString());
        assertThat(versions.at("/0/holdsUntil").asText())
                .isEqualTo(TODAY.minusDays(1).toString());
        assertThat(versions.findValuesAsText("text")).containsExactly("WHOLE", "WHOLE");
        assertThat(versions.findValuesAsText("seal")).containsOnly("VERIFIED").hasSize(4);
        assertThat(versions.at("/1/content").asText())
                .contains("\"supersedes\":\"" + versions.at("/0/digest").asText() + "\"");
        JsonNode now = buyer.get(path).expect(200).json();
        assertThat(now.path("version").asInt()).isEqualTo(2);
        assertThat(now.at("/terms/unitPrice").asDouble()).isEqualTo(1.15);
        assertThat(price(order(null))).isEqualTo(1.15);
        assertThat(price(order(TODAY.withDayOfMonth(1).toString()))).isEqualTo(1.15);
        assertThat(price(before)).isEqualTo(1.2);
        assertThat(buyer.get(path + "/history").expect(200).json().findValuesAsText("action"))
                .contains(
                        "agreement.amendment.proposed",
                        "agreement.amendment.countered",
                        "agreement.amendment.accepted",
                        "agreement.amendment.signed");
    }

    @Test
    void until_its_day_the_version_in_force_holds_and_orders_take_the_terms_of_the_day_they_begin() {
        String day = TODAY.plusDays(9).toString();
        publisher.post(amendments, offer(day, "1.3", "成本上升（示例）")).expect(201);
        String one = amendments + "/1";
        buyer.post(one + "/acceptance", null).expect(200);
        sign(one);
        JsonNode now = buyer.get(path).expect(200).json();
        assertThat(now.path("version").asInt()).isEqualTo(1);
        assertThat(price(order(null))).isEqualTo(1.2);
        assertThat(price(order(day))).isEqualTo(1.3);
    }

    @Test
    void what_is_declined_or_taken_back_leaves_the_terms_as_they_are_and_one_waits_for_the_other() {
        String day = TODAY.plusDays(9).toString();
        buyer.post(amendments, offer(day, "1.1", "示例")).expect(201);
        buyer.post(amendments, offer(day, "1.0", "示例")).expectProblem(409, "agreement.amendment.pending");
        String one = amendments + "/1/refusal";
        enterprise.post(one, Map.of("reason", " ")).expectProblem(422, "invalid");
        JsonNode declined =
                enterprise.post(one, Map.of("reason", "价格已到下限（示例）")).expect(200).json();
        assertThat(declined.path("state").asText()).isEqualTo("DECLINED");
        assertThat(declined.path("closing").asText()).contains("下限");
        buyer.post(amendments + "/1/acceptance", null).expectProblem(422, "agreement.amendment.state");
        buyer.post(amendments, offer(day, "1.15", "示例")).expect(201);
        buyer.post(amendments + "/2/refusal", Map.of("reason", "不再需要（示例）")).expect(200);
        assertThat(buyer.get(amendments).expect(200).json().findValuesAsText("state"))
                .containsExactly("DECLINED", "WITHDRAWN");
        assertThat(buyer.get(path).expect(200).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void everything_wrong_is_named_at_once_and_others_find_nothing() {
        assertThat(faults(buyer.post(amendments, Map.of()))).containsExactlyInAnyOrder("comment", "terms");
        Map<String, Object> wrong = offer(TODAY.minusDays(1).toString(), "9", "示例");
        assertThat(faults(buyer.post(amendments, wrong)))
                .containsExactlyInAnyOrder("terms.effectiveOn", "terms.unitPrice");
        String beyond = TODAY.plusYears(2).toString();
        assertThat(faults(buyer.post(amendments, offer(beyond, null, "示例")))).contains("terms.effectiveOn");
        Map<String, Object> same = new HashMap<>(JourneyData.amendedTerms("", TODAY.plusDays(3), "按约定用途使用"));
        assertThat(faults(buyer.post(amendments, Map.of("terms", same, "comment", "示例"))))
                .containsExactly("terms");
        RestClient stranger = MatrixWorld.strangers().with(Role.BUYER);
        stranger.get(amendments).expect(404);
        stranger.post(amendments, offer(TODAY.plusDays(9).toString(), "1.1", "示例"))
                .expect(404);
        buyer.get(amendments + "/7").expectProblem(404, "agreement.amendment.notFound");
        enterprise.post(path + "/termination", Map.of("reason", "提前结束（示例）")).expect(200);
        buyer.post(amendments, offer(TODAY.plusDays(9).toString(), "1.1", "示例"))
                .expectProblem(422, "agreement.notAmendable");
    }

    @Test
    void each_of_several_products_gets_a_price_of_its_own_and_the_others_keep_theirs() {
        RestClient bank = people.as("buyer.o032");
        RestClient seller = people.as("publisher.o012");
        String two = "/agreements/AG-011";
        String one = two + "/amendments/1";
        JsonNode proposed = seller.get(one).expect(200).json();
        assertThat(proposed.path("state").asText()).isEqualTo("PROPOSED");
        assertThat(changes(proposed)).containsExactly("PRICE 0.5 CNY/CALL > 0.45 CNY/CALL");
        String day = proposed.at("/terms/effectiveOn").asText();
        Map<String, Object> wrong = offerOf(proposed, Map.of("DP-0015", 0.7, "DP-0059", -1, "DP-0001", 1));
        assertThat(faults(seller.post(one + "/counter-offers", wrong)))
                .containsExactlyInAnyOrder("terms.unitPrices.DP-0015", "terms.unitPrices.DP-0059", "terms.unitPrices");
        Map<String, Object> single = offerOf(proposed, Map.of());
        terms(single).put("unitPrice", 0.4);
        assertThat(faults(seller.post(one + "/counter-offers", single))).containsExactly("terms.unitPrice");
        assertThat(faults(seller.post(one + "/counter-offers", offerOf(proposed, Map.of()))))
                .containsExactly("terms");
        JsonNode countered = seller.post(
                        one + "/counter-offers", offerOf(proposed, Map.of("DP-0015", 0.48, "DP-0059", 7800)))
                .expect(200)
                .json();
        assertThat(changes(countered))
                .containsExactlyInAnyOrder("PRICE 0.5 CNY/CALL > 0.48 CNY/CALL", "PRICE 8000 CNY/YEAR > 7800 CNY/YEAR");
        assertThat(countered.at("/rounds/0/terms/unitPrices").toString()).isEqualTo("{\"DP-0015\":0.45}");
        bank.post(one + "/acceptance", null).expect(200);
        String digest = bank.get(one).expect(200).json().path("digest").asText();
        Map<String, Object> signature = Map.of("digest", digest, "password", RunningPortal.PASSWORD);
        bank.post(one + "/signatures", signature).expect(200);
        JsonNode signed = people.as("enterprise.o012")
                .post(one + "/signatures", signature)
                .expect(200)
                .json();
        assertThat(signed.path("state").asText()).isEqualTo("SIGNED");
        assertThat(signed.path("text").asText()).isEqualTo("WHOLE");
        assertThat(bank.get(two).expect(200).json().path("version").asInt()).isEqualTo(1);
        Map<String, Object> order =
                Map.of("agreementId", "AG-011", "productId", "DP-0015", "quantity", 1, "startsOn", day);
        String placed = RestClient.id(bank.post("/orders", order).expect(201));
        JsonNode plan = bank.get("/orders/" + placed).expect(200).json().path("plan");
        assertThat(plan.findValue("unitPrice").asDouble()).isEqualTo(0.48);
        Map<String, Object> dropped = offerOf(proposed, Map.of("DP-0059", 7800));
        assertThat(changes(bank.post(two + "/amendments", dropped).expect(201).json()))
                .containsExactly("PRICE 0.48 CNY/CALL > 0.5 CNY/CALL");
        bank.post(two + "/amendments/2/refusal", Map.of("reason", "不再需要（示例）")).expect(200);
    }

    @Test
    void an_only_product_has_no_price_by_its_number() {
        Map<String, Object> offer = offer(TODAY.plusDays(9).toString(), null, "示例");
        terms(offer).put("unitPrices", Map.of(PRODUCT, 1.1));
        assertThat(faults(buyer.post(amendments, offer))).containsExactly("terms.unitPrices");
    }

    /** The terms of an amendment at other prices. */
    private static Map<String, Object> offerOf(JsonNode amendment, Map<String, Object> prices) {
        Map<String, Object> terms = new HashMap<>();
        for (String kept : List.of("scope", "text", "effectiveOn", "expiresOn", "consortiumId", "clauses", "policy")) {
            terms.put(kept, amendment.path("terms").path(kept));
        }
        terms.put("unitPrices", prices);
        return Map.of("terms", terms, "comment", "示例");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> terms(Map<String, Object> offer) {
        return (Map<String, Object>) offer.get("terms");
    }

    private void sign(String one) {
        String digest = buyer.get(one).expect(200).json().path("digest").asText();
        buyer.post(one + "/signatures", Map.of("digest", "0".repeat(64), "password", RunningPortal.PASSWORD))
                .expectProblem(422, "agreement.otherText");
        Map<String, Object> signature = Map.of("digest", digest, "password", RunningPortal.PASSWORD);
        buyer.post(one + "/signatures", signature).expect(200);
        buyer.post(one + "/signatures", signature).expect(200);
        assertThat(buyer.get(path).expect(200).json().path("version").asInt()).isEqualTo(1);
        JsonNode signed =
                enterprise.post(one + "/signatures", signature).expect(200).json();
        assertThat(signed.path("state").asText()).isEqualTo("SIGNED");
        assertThat(signed.findValuesAsText("seal")).containsExactly("VERIFIED", "VERIFIED");
    }

    private static Map<String, Object> offer(String day, String price, String reason) {
        Map<String, Object> terms = new HashMap<>(JourneyData.amendedTerms("", LocalDate.parse(day), "按变更后的约定使用（示例）"));
        if (price != null) {
            terms.put("unitPrice", new BigDecimal(price));
        }
        return Map.of("terms", terms, "comment", reason);
    }

    private String order(String startsOn) {
        Map<String, Object> order = new HashMap<>(Map.of("agreementId", agreement, "quantity", 1));
        if (startsOn != null) {
            order.put("startsOn", startsOn);
        }
        return RestClient.id(buyer.post("/orders", order).expect(201));
    }

    private double price(String order) {
        JsonNode plan = buyer.get("/orders/" + order).expect(200).json().path("plan");
        return plan.findValue("unitPrice").asDouble();
    }

    private static String notices(RestClient person) {
        return person.get("/notices?kind=AGREEMENT&size=50").expect(200).body();
    }

    private static List<String> changes(JsonNode amendment) {
        return StreamSupport.stream(amendment.path("changes").spliterator(), false)
                .map(one -> one.path("kind").asText() + " " + one.path("before").asText() + " > "
                        + one.path("after").asText())
                .toList();
    }

    private static List<String> faults(RestClient.Answer answer) {
        return answer.expectProblem(422, "invalid").path("errors").findValuesAsText("field");
    }
}
