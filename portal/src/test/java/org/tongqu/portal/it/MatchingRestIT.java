package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Matches and combinations of the demo's demands, held against what the records of demands and products state. */
@ExtendWith(RunningPortal.class)
class MatchingRestIT {

    private static final String TOGETHER = "SD-2026-03-006";

    /** An unknown price is more than any known one. */
    private static final long UNKNOWN = 1_000_000_000_000L;

    private static RestClient reader;
    private static MatchFacts facts;

    @BeforeAll
    static void read() {
        reader = RunningPortal.as("auditor");
        facts = new MatchFacts(reader);
        Eventually.within(Duration.ofMinutes(2)).is("the demo is indexed", MatchingRestIT::indexed);
    }

    private static boolean indexed() {
        RestClient.Answer answer = reader.get("/demands/" + TOGETHER + "/matches");
        return answer.status() == 200 && !answer.json().path("items").isEmpty();
    }

    static Stream<String> demands() {
        JsonNode listed = RunningPortal.as("auditor")
                .get("/demands?size=100")
                .expect(200)
                .json()
                .path("items");
        assertThat(listed).hasSizeGreaterThan(30);
        return stream(listed).map(demand -> demand.path("id").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("demands")
    void no_reason_says_what_the_records_do_not_state(String id) {
        JsonNode demand = facts.demand(id);
        List<String> unfounded = new ArrayList<>();
        for (JsonNode match : matches(id).path("items")) {
            for (int need = 0; need < demand.path("dataNeeds").size(); need++) {
                JsonNode wanted = demand.path("dataNeeds").path(need);
                JsonNode product = facts.product(match.path("id").asText());
                MatchFacts.reasons(match.path("needs").path(need))
                        .filter(reason -> !facts.states(
                                demand, wanted, product, reason.path("reason").asText()))
                        .forEach(reason -> unfounded.add(match.path("id").asText() + " " + reason));
            }
        }
        assertThat(unfounded).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("demands")
    void a_combination_says_of_every_need_what_its_match_says_and_adds_up_what_its_products_cost(String id) {
        JsonNode demand = facts.demand(id);
        Map<String, JsonNode> matched = byId(matches(id).path("items"));
        JsonNode answer = combinations(id);
        assertThat(answer.path("proven").asBoolean()).isTrue();
        for (JsonNode proposal : answer.path("items")) {
            long known = 0;
            int unknown = 0;
            TreeSet<String> providers = new TreeSet<>();
            for (JsonNode product : proposal.path("products")) {
                Long cost = facts.cost(demand, product.path("id").asText());
                assertThat(product.at("/cost/known").asBoolean()).isEqualTo(cost != null);
                known += cost == null ? 0 : cost;
                unknown += cost == null ? 1 : 0;
                providers.add(facts.product(product.path("id").asText())
                        .at("/provider/id")
                        .asText());
                assertThat(facts.product(product.path("id").asText())
                                .path("state")
                                .asText())
                        .isEqualTo("LISTED");
            }
            assertThat(proposal.path("knownFen").asLong()).isEqualTo(known);
            assertThat(proposal.path("unknownCosts").asInt()).isEqualTo(unknown);
            assertThat(proposal.path("providers").asInt()).isEqualTo(providers.size());
            for (int need = 0; need < proposal.path("needs").size(); need++) {
                JsonNode served = proposal.path("needs").path(need);
                if (served.has("productId")) {
                    JsonNode fit = matched.get(served.path("productId").asText())
                            .path("needs")
                            .path(need);
                    assertThat(served.path("verdict")).isEqualTo(fit.path("verdict"));
                    assertThat(served.path("reasons")).isEqualTo(fit.path("reasons"));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("demands")
    void every_mandatory_need_is_served_by_every_combination_or_named_as_offered_by_nobody(String id) {
        JsonNode demand = facts.demand(id);
        List<JsonNode> matches = stream(matches(id).path("items")).toList();
        JsonNode answer = combinations(id);
        List<String> unserved = stream(answer.path("unserved"))
                .map(need -> need.path("need").asText())
                .toList();
        for (int number = 0; number < demand.path("dataNeeds").size(); number++) {
            int need = number;
            boolean offered = matches.stream().anyMatch(match -> MatchFacts.level(match, need) > 0);
            String name = demand.path("dataNeeds").path(need).path("name").asText();
            assertThat(unserved.contains(name)).as(name).isEqualTo(!offered);
            if (offered && demand.path("dataNeeds").path(need).path("mandatory").asBoolean()) {
                assertThat(answer.path("items")).isNotEmpty().allSatisfy(proposal -> assertThat(
                                proposal.path("needs").path(need).has("productId"))
                        .as(name)
                        .isTrue());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("demands")
    void no_selection_of_the_matched_products_serves_the_mandatory_needs_for_less(String id) {
        JsonNode demand = facts.demand(id);
        List<JsonNode> sources = stream(matches(id).path("items"))
                .filter(match -> needs(demand).anyMatch(need -> MatchFacts.level(match, need) > 0))
                .toList();
        assertThat(sources).as("small enough to look at all selections").hasSizeLessThan(16);
        JsonNode answer = combinations(id);
        if (sources.isEmpty()) {
            assertThat(answer.path("items")).isEmpty();
            return;
        }
        long least = IntStream.range(0, 1 << sources.size())
                .mapToObj(bits -> IntStream.range(0, sources.size())
                        .filter(one -> (bits & 1 << one) != 0)
                        .mapToObj(sources::get)
                        .toList())
                .filter(selection -> servesAsMuchAs(demand, selection, sources))
                .mapToLong(selection -> selection.stream()
                        .mapToLong(match -> price(demand, match))
                        .sum())
                .min()
                .orElseThrow();
        JsonNode cheapest = stream(answer.path("items"))
                .filter(proposal -> stream(proposal.path("merits"))
                        .anyMatch(merit -> merit.asText().equals("CHEAPEST")))
                .findFirst()
                .orElseThrow();
        assertThat(cheapest.path("unknownCosts").asLong() * UNKNOWN
                        + cheapest.path("knownFen").asLong())
                .isEqualTo(least);
    }

    @Test
    void a_demand_shows_a_combination_of_several_products_with_what_they_cost() {
        JsonNode proposal = combinations(TOGETHER).path("items").path(0);
        assertThat(proposal.path("products").size()).isGreaterThan(1);
        assertThat(proposal.path("merits").path(0).asText()).isEqualTo("BEST_FIT");
        assertThat(proposal.at("/products/0/cost/words").asText()).contains("元/");
        assertThat(proposal.path("needs").findValuesAsText("words")).isNotEmpty();
    }

    private static long price(JsonNode demand, JsonNode match) {
        Long cost = facts.cost(demand, match.path("id").asText());
        return cost == null ? UNKNOWN : cost;
    }

    private static boolean servesAsMuchAs(JsonNode demand, List<JsonNode> selection, List<JsonNode> all) {
        return needs(demand)
                .filter(need ->
                        demand.path("dataNeeds").path(need).path("mandatory").asBoolean())
                .filter(need -> all.stream().anyMatch(match -> MatchFacts.level(match, need) > 0))
                .allMatch(need -> selection.stream().anyMatch(match -> MatchFacts.level(match, need) > 0));
    }

    private static IntStream needs(JsonNode demand) {
        return IntStream.range(0, demand.path("dataNeeds").size());
    }

    private static JsonNode matches(String demand) {
        return reader.get("/demands/" + demand + "/matches?limit=100")
                .expect(200)
                .json();
    }

    private static JsonNode combinations(String demand) {
        return reader.get("/demands/" + demand + "/combinations").expect(200).json();
    }

    private static Map<String, JsonNode> byId(JsonNode items) {
        return stream(items).collect(Collectors.toMap(item -> item.path("id").asText(), item -> item));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
