package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.RestClient.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
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

/** Each server is killed (SIGKILL) in the middle of the main job; nothing is lost and nothing is doubled. */
class CrashIT {

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

    @Test
    void the_portal_is_killed_before_and_within_commits_and_every_request_sent_again_counts_once() throws Exception {
        String order = TradeSteps.order(people, product, consortium);
        String settlement = settlement();
        String calm = DemandSteps.submittedBatch(people, "2026年平静批次");
        ReviewSteps.approve(people, "reviewer", calm);
        String batch = DemandSteps.submittedBatch(people, "2026年中断批次");
        String open = DemandSteps.emptyBatch(people, "2026年征集批次");
        String task = ReviewSteps.task(servers.as("reviewer"), batch);
        StubbornClient reviewer = new StubbornClient(servers.as("reviewer"));
        StubbornClient lead = new StubbornClient(servers.as("lead"));
        CompletableFuture<RestClient.Answer> deciding;
        CompletableFuture<RestClient.Answer> confirming;
        List<CompletableFuture<Integer>> writing = new ArrayList<>();
        try (FreezePoint committing = FreezePoint.atCommit(
                        servers.postgres(), 2, "portal.audit_event", "new.subject_id = '" + task + "'");
                FreezePoint voting = FreezePoint.beforeInsert(
                        servers.postgres(), 3, "portal.audit_event", "new.action = 'settlement.confirmed'")) {
            deciding = later(
                    () -> reviewer.post("/tasks/" + task + "/decision", ReviewSteps.approval(), "decision-" + task));
            confirming = later(() -> lead.post("/settlements/" + settlement + "/confirm", null));
            committing.awaitFrozen(1);
            voting.awaitFrozen(1);
            writing.addAll(List.of(meter(order), meter(order), draft(open, "a"), draft(open, "b")));
            eventually("some are written", () -> demands(open) >= 2 && records(order) >= BATCH);
            servers.portal().kill();
        }
        servers.restartPortal(Duration.ofMinutes(10));
        assertThat(deciding.get().expect(200).json().path("decision").asText()).isEqualTo("APPROVED");
        confirming.get().expect(200);
        assertThat(accepted(writing)).isEqualTo(2 * BATCHES * BATCH + 2 * BATCHES);
        assertThat(demands(open)).isEqualTo(2 * BATCHES);
        assertThat(truth.history("demand-batch", batch)).isEqualTo(truth.history("demand-batch", calm));
        everythingIsCountedOnce(order, 2 * BATCHES);
        for (String member : List.of("member.o030", "member.o033")) {
            servers.as(member)
                    .post("/settlements/" + settlement + "/confirm", null)
                    .expect(200);
        }
        assertThat(truth.history("settlement", settlement))
                .containsExactly(
                        "settlement.opened",
                        "settlement.calculated",
                        "settlement.confirmed",
                        "settlement.confirmed",
                        "settlement.confirmed",
                        "settlement.posted");
        truth.holds();
    }

    @Test
    void deadlines_that_pass_while_the_portal_is_dead_are_noted_once_though_it_dies_again_over_it() throws Exception {
        String batch = DemandSteps.submittedBatch(people, "2026年逾期批次");
        String settlement = settlement();
        servers.portal().kill();
        try (FreezePoint noting = FreezePoint.beforeInsert(
                servers.postgres(),
                5,
                "portal.audit_event",
                "new.action = 'review.overdue' and new.subject_id in ('" + batch + "', '" + settlement + "')")) {
            servers.restartPortal(Duration.ofDays(8));
            noting.awaitFrozen(1);
            servers.portal().kill();
        }
        servers.restartPortal(Duration.ofHours(1));
        eventually("both are noted", () -> overdue(batch) + overdue(settlement) == 2);
        eventually("no timer of theirs is left", () -> truth.number(timersOf(batch, settlement)) == 0);
        assertThat(overdue(batch)).isEqualTo(1);
        assertThat(overdue(settlement)).isEqualTo(1);
        truth.holds();
    }

    private static String timersOf(String batch, String settlement) {
        String cases = "select proc_inst_id_ from act_ru_execution where business_key_ in ('demand-batch:" + batch
                + "', 'settlement:" + settlement + "')";
        return "select (select count(*) from act_ru_timer_job where process_instance_id_ in (" + cases + "))"
                + " + (select count(*) from act_ru_job where process_instance_id_ in (" + cases + "))";
    }

    private static long overdue(String subject) {
        return truth.number("select count(*) from portal.audit_event where action = 'review.overdue'"
                + " and subject_id = '" + subject + "'");
    }

    /** A calculated settlement that its three members are asked about. */
    private static String settlement() {
        String order = TradeSteps.order(people, product, consortium);
        servers.as("publisher")
                .post("/usage-batches", JourneyData.usage(order, used, used + BATCH))
                .expect(200);
        used += BATCH;
        RestClient finance = servers.as("finance");
        Map<String, Object> request = Map.of("orderId", order, "period", "2026-11");
        String invoice = id(finance.post("/invoices", request).expect(201));
        String settlement = finance.post("/settlements", Map.of("invoiceId", invoice))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        finance.post("/settlements/" + settlement + "/calculation", null).expect(200);
        return settlement;
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

    /** An officer who drafts demands one after the other, and counts them. */
    private static CompletableFuture<Integer> draft(String batch, String who) {
        StubbornClient officer = new StubbornClient(servers.as("officer"));
        return later(() -> (int) IntStream.range(0, BATCHES)
                .mapToObj(number -> id(officer.post(
                                "/demand-batches/" + batch + "/demands",
                                JourneyData.demand("示例草稿" + who + number),
                                batch + who + number)
                        .expect(201)))
                .distinct()
                .count());
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

    private static long demands(String batch) {
        return truth.number("select count(*) from portal.scenario_demand where batch_id = '" + batch + "'");
    }

    private static <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, clients);
    }

    private static void eventually(String what, Supplier<Boolean> holds) {
        Eventually.within(SOON).is(what, holds);
    }
}
