package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.RestClient.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database is killed (SIGKILL) in the middle of the main job; nothing is lost and nothing is doubled. */
class DatabaseCrashIT {

    private static final int BATCH = 1_000;
    private static final int BATCHES = 6;
    private static final Duration SOON = Duration.ofMinutes(2);

    private static CrashServers servers;
    private static Truth truth;
    private static People people;
    private static ExecutorService clients;
    private static String product;
    private static String consortium;
    private static int used;

    @BeforeAll
    static void start() {
        clients = Executors.newCachedThreadPool();
        servers = CrashServers.start("kill-data");
        truth = new Truth(servers);
        people = servers.people();
        String demand = servers.visitor()
                .get("/demands?size=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        product = ProductSteps.listedProduct(people);
        consortium = ConsortiumSteps.consortium(people, demand);
        ConsortiumSteps.shareAgreement(people, consortium);
    }

    @AfterAll
    static void stop() {
        clients.shutdownNow();
        servers.close();
    }

    @Test
    void the_database_is_killed_within_a_commit_and_the_portal_says_so_and_recovers_by_itself() throws Exception {
        String order = TradeSteps.order(people, product, consortium);
        String agreement = TradeSteps.agreement(people, product, consortium);
        RestClient officer = servers.as("officer");
        StubbornClient buyer = new StubbornClient(servers.as("buyer"));
        long pid = servers.portal().pid();
        CompletableFuture<RestClient.Answer> placing;
        List<CompletableFuture<Integer>> metering;
        try (FreezePoint committing = FreezePoint.atCommit(servers.postgres(), 1, "billing.data_order", "true")) {
            placing = later(() -> buyer.post("/orders", TradeSteps.orderOf(agreement, product), "order-" + agreement));
            committing.awaitFrozen(1);
            metering = List.of(meter(order), meter(order));
            eventually("the first batches are in", () -> records(order) >= 2 * BATCH);
            servers.postgres().kill();
            everybodyIsToldThatTheDatabaseIsAway(officer);
            servers.postgres().restart();
        }
        String placed = id(placing.get().expect(201));
        assertThat(accepted(metering)).isEqualTo(2 * BATCHES * BATCH);
        assertThat(servers.portal().pid()).isEqualTo(pid);
        assertThat(truth.column("select id from billing.data_order where contract_ref = '" + agreement + "'"))
                .containsExactly(placed);
        assertThat(truth.history("order", placed)).containsExactly("order.placed");
        everythingIsCountedOnce(order, 2 * BATCHES);
        truth.holds();
    }

    private static void everybodyIsToldThatTheDatabaseIsAway(RestClient officer) {
        RestClient visitor = servers.visitor();
        for (String path : List.of("/demands", "/products", "/search?q=%E5%9B%A2%E9%9B%BE", "/organisations")) {
            visitor.get(path).expectProblem(503, "databaseAway");
        }
        officer.get("/tasks").expectProblem(503, "databaseAway");
        officer.post("/demand-batches", JourneyData.batch("示例批次")).expectProblem(503, "databaseAway");
        visitor.post("/sessions", Map.of("username", "officer", "password", RunningPortal.PASSWORD))
                .expectProblem(503, "databaseAway");
        assertThat(servers.portal().ready()).isFalse();
    }

    /** A gateway that sends batches of records one after the other, and counts what was taken. */
    private static CompletableFuture<Integer> meter(String order) {
        StubbornClient gateway = new StubbornClient(servers.as("publisher"));
        int first = used;
        used += BATCHES * BATCH;
        return later(() -> IntStream.range(0, BATCHES)
                .map(number -> first + number * BATCH)
                .map(from -> gateway.post(
                                "/usage-batches", JourneyData.usage(order, from, from + BATCH), order + "-" + from)
                        .expect(200)
                        .json()
                        .path("accepted")
                        .asInt())
                .sum());
    }

    private static int accepted(List<CompletableFuture<Integer>> clients) {
        return clients.stream().mapToInt(CompletableFuture::join).sum();
    }

    private static void everythingIsCountedOnce(String order, int batches) {
        JsonNode usage = servers.as("buyer")
                .get("/orders/" + order + "/usage")
                .expect(200)
                .json();
        long records = StreamSupport.stream(usage.spliterator(), false)
                .mapToLong(month -> month.path("records").asLong())
                .sum();
        assertThat(records).isEqualTo((long) batches * BATCH);
        assertThat(truth.history("order", order).stream().filter("usage.recorded"::equals))
                .hasSize(batches);
    }

    private static long records(String order) {
        return truth.number("select count(*) from billing.usage_event where order_id = '" + order + "'");
    }

    private static <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, clients);
    }

    private static void eventually(String what, Supplier<Boolean> holds) {
        Eventually.within(SOON).is(what, holds);
    }
}
