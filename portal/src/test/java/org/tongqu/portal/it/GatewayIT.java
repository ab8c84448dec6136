package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer calls a provider's service through the gateway: with a key, within limits, each delivered call charged once. */
@ExtendWith(RunningPortal.class)
class GatewayIT {

    private static final String PRODUCT = MatrixObjects.LISTED;
    private static final String SERVICE = "/products/" + PRODUCT + "/service";

    private static SmallProvider provider;

    private final RestClient publisher = RunningPortal.as("publisher");
    private final RestClient buyer = RunningPortal.as("buyer");
    private final RestClient gateway = RestClient.at(RunningPortal.url());

    private String order;
    private String key;

    @BeforeAll
    static void serve() {
        provider = new SmallProvider();
    }

    @AfterAll
    static void close() {
        provider.close();
        RunningPortal.as("publisher").delete(SERVICE).expect(204);
    }

    @BeforeEach
    void orderWithKey() {
        order = TradeSteps.order(RunningPortal.people(), PRODUCT, "");
        key = issued(Map.of("label", "测试")).path("value").asText();
        serviceWith(Map.of());
        provider.seen().clear();
    }

    private void serviceWith(Map<String, Object> changes) {
        Map<String, Object> service = new HashMap<>(Map.of(
                "baseUrl",
                provider.url() + "/",
                "headerName",
                "X-Provider-Key",
                "headerValue",
                "provider-secret",
                "callsPerMinute",
                6_000,
                "burst",
                100));
        service.putAll(changes);
        publisher.put(SERVICE, service).expect(200);
    }

    private JsonNode issued(Map<String, Object> draft) {
        return buyer.post("/orders/" + order + "/keys", draft).expect(201).json();
    }

    private RestClient.Answer call(String path) {
        return call(path, key);
    }

    private RestClient.Answer call(String path, String with) {
        return gateway.send("GET", "/gateway/" + order + path, null, Map.of("X-Api-Key", with));
    }

    private long charged() {
        JsonNode months = buyer.get("/orders/" + order + "/usage").expect(200).json();
        return months.isEmpty() ? 0 : months.at("/0/records").asLong();
    }

    private List<String> states() {
        return buyer.get("/orders/" + order + "/flow/calls?size=50")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("state");
    }

    private void charged(long calls) {
        Eventually.within(Duration.ofSeconds(10)).is(calls + " calls are charged", () -> charged() == calls);
    }

    @Test
    void a_call_goes_through_cleared_of_what_is_not_the_others_business_and_is_charged_once() throws SQLException {
        RestClient.Answer answer = gateway.send(
                "POST",
                "/gateway/" + order + "/flow?section=%E8%A1%A1&day=1",
                "{\"from\":7}",
                Map.of(
                        "Authorization", "Bearer " + key,
                        "Cookie", "JSESSIONID=abc",
                        "X-Forwarded-For", "1.2.3.4",
                        "Content-Type", "application/json"));
        assertThat(answer.expect(200).json().path("flow").asInt()).isEqualTo(1237);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("X-Inner")).isEmpty();
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        SmallProvider.Seen seen = provider.seen().get(0);
        assertThat(seen.address()).isEqualTo("/v1/flow?section=%E8%A1%A1&day=1");
        assertThat(seen.body()).isEqualTo("{\"from\":7}");
        assertThat(seen.header("X-Provider-Key")).isEqualTo("provider-secret");
        assertThat(seen.header("Authorization")).isEmpty();
        assertThat(seen.header("Cookie")).isEmpty();
        assertThat(seen.header("X-Forwarded-For")).isEmpty();
        charged(1);
        assertThat(states()).containsExactly("DELIVERED");
        JsonNode flow =
                buyer.get("/orders/" + order + "/flow?span=HOURS").expect(200).json();
        assertThat(flow.path("used").asLong()).isEqualTo(1);
        assertThat(flow.path("slots")).hasSize(24);
        assertThat(flow.at("/slots/23/delivered").asLong()).isEqualTo(1);
        JourneyRestIT.invariantsHold();
    }

    @Test
    void ten_calls_at_once_are_charged_ten_times() throws SQLException {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 10)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> call("/flow?n=" + number).status()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join))
                .containsOnly(200)
                .hasSize(10);
        charged(10);
        assertThat(states()).hasSize(10).containsOnly("DELIVERED");
        JourneyRestIT.invariantsHold();
    }

    @Test
    void of_twenty_calls_at_once_a_quota_of_seven_lets_seven_through() {
        serviceWith(Map.of("callsPerMonth", 7));
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 20)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> call("/flow?n=" + number).status()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join).filter(status -> status == 200))
                .hasSize(7);
        charged(7);
        assertThat(states()).hasSize(7).containsOnly("DELIVERED");
    }

    @Test
    void an_order_whose_service_is_slow_leaves_places_to_others() {
        List<CompletableFuture<RestClient.Answer>> calls = IntStream.range(0, 20)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> call("/slow?n=" + number)))
                .toList();
        List<RestClient.Answer> answers =
                calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(12);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(8)
                .allSatisfy(answer -> {
                    answer.expectProblem(429, "delivery.shareUsed");
                    assertThat(answer.header("Retry-After")).isEqualTo("1");
                });
        charged(12);
        assertThat(buyer.get("/orders/" + order + "/flow").json().path("used").asLong())
                .isEqualTo(12);
    }

    @Test
    void what_the_provider_fails_to_deliver_is_not_charged_and_does_not_count() {
        call("/fail").expectProblem(502, "delivery.failed");
        call("/refuse").expectProblem(502, "delivery.refused");
        call("/away").expectProblem(502, "delivery.redirected");
        call("/break").expectProblem(502, "delivery.broken");
        assertThat(call("/none").expect(404).json().path("error").asText()).isEqualTo("no such section");
        assertThat(call("/..%2fadmin").status()).isIn(400, 422);
        serviceWith(Map.of("baseUrl", "http://127.0.0.1:1"));
        call("/flow").expectProblem(502, "delivery.unreachable");
        assertThat(call("/flow").body()).doesNotContain("127.0.0.1");
        serviceWith(Map.of());
        call("/flow").expect(200);
        charged(1);
        assertThat(states()).filteredOn(state -> !state.equals("FAILED")).containsExactly("DELIVERED");
        assertThat(buyer.get("/orders/" + order + "/flow").json().path("used").asLong())
                .isEqualTo(1);
    }

    @Test
    void a_key_opens_one_order_until_it_is_revoked() {
        call("/flow", "").expectProblem(401, "delivery.badKey");
        call("/flow", key + "x").expectProblem(401, "delivery.badKey");
        gateway.send("GET", "/gateway/DD-0/flow", null, Map.of("X-Api-Key", key))
                .expectProblem(404, "order.notFound");
        JsonNode old =
                buyer.get("/orders/" + order + "/keys").expect(200).json().get(0);
        assertThat(key).startsWith(old.path("visible").asText());
        assertThat(old.toString()).doesNotContain(key.substring(key.indexOf('.')));
        JsonNode renewed =
                issued(Map.of("label", "新", "replaces", old.path("id").asText()));
        call("/flow", renewed.path("value").asText()).expect(200);
        call("/flow").expect(200);
        buyer.delete("/orders/" + order + "/keys/" + old.path("id").asText()).expect(200);
        call("/flow").expectProblem(401, "delivery.badKey");
        call("/flow", renewed.path("value").asText()).expect(200);
        publisher.get("/orders/" + order + "/keys").expect(403);
        RunningPortal.as("enterprise").get("/orders/" + order + "/keys").expectProblem(404, "order.notFound");
        Map<String, String> once = Map.of("Idempotency-Key", "key-" + order);
        JsonNode first = buyer.post("/orders/" + order + "/keys", Map.of("label", "一次"), once)
                .expect(201)
                .json();
        JsonNode again = buyer.post("/orders/" + order + "/keys", Map.of("label", "一次"), once)
                .expect(201)
                .json();
        assertThat(again.at("/key/id")).isEqualTo(first.at("/key/id"));
        assertThat(again.has("value")).isFalse();
        assertThat(buyer.get("/orders/" + order + "/history").json().findValuesAsText("action"))
                .contains("delivery.keyIssued", "delivery.keyRevoked");
    }

    @Test
    void nobody_gets_more_through_than_the_limits_allow_and_both_sides_are_told() {
        serviceWith(Map.of("callsPerMonth", 2));
        call("/flow").expect(200);
        call("/fail").expect(502);
        call("/flow").expect(200);
        RestClient.Answer over = call("/flow");
        over.expectProblem(429, "delivery.quotaUsed");
        assertThat(Long.parseLong(over.header("Retry-After"))).isPositive();
        charged(2);
        Stream.of(buyer, publisher).forEach(side -> assertThat(
                        side.get("/notices?kind=DELIVERY&size=50").expect(200).body())
                .contains(order));
        serviceWith(Map.of("callsPerMinute", 1, "burst", 1));
        call("/flow").expect(200);
        RestClient.Answer early = call("/flow");
        early.expectProblem(429, "delivery.tooFast");
        assertThat(Long.parseLong(early.header("Retry-After"))).isBetween(1L, 60L);
    }

    @Test
    void the_gateway_is_led_to_no_inner_network() {
        for (String inner : List.of(
                "http://10.0.0.1/", "http://169.254.169.254/latest", "http://[::1]:9200", "http://localhost:9200")) {
            JsonNode problem = publisher.put(SERVICE, Map.of("baseUrl", inner)).expectProblem(422, "invalid");
            assertThat(problem.at("/errors/0/code").asText()).isEqualTo("delivery.innerAddress");
        }
        publisher.put(SERVICE, Map.of("baseUrl", "ftp://example.com")).expectProblem(422, "invalid");
        assertThat(publisher.get(SERVICE).expect(200).body()).doesNotContain("provider-secret");
    }

    @Test
    void a_credential_does_not_go_along_to_another_host() {
        Map<String, Object> moved = Map.of("baseUrl", "http://127.0.0.1:1/v1", "headerName", "X-Provider-Key");
        JsonNode problem = publisher.put(SERVICE, moved).expectProblem(422, "invalid");
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("headerValue");
        assertThat(problem.at("/errors/0/code").asText()).isEqualTo("delivery.valueOfAnother");
        publisher
                .put(SERVICE, Map.of("baseUrl", provider.url() + "/", "headerName", "X-Provider-Key"))
                .expect(200);
        call("/flow").expect(200);
        assertThat(provider.seen().get(0).header("X-Provider-Key")).isEqualTo("provider-secret");
    }

    @Test
    void the_source_of_the_gateway_is_the_gateways_alone() {
        Map<String, Object> batch = new HashMap<>(JourneyData.usage(order, 0, 1));
        batch.put("source", "gateway");
        publisher.post("/usage-batches", batch).expectProblem(422, "invalid");
    }
}
