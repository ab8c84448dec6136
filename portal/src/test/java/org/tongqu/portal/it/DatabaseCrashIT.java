package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.RestClient.id;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.standalone.EmbeddedPostgres;

/** The database is killed (SIGKILL) in the middle of the main job; nothing is lost and nothing is doubled. */
class DatabaseCrashIT {

    private static final Duration SOON = Duration.ofMinutes(2);

    /** The time that a portal has for its start. */
    private static final Duration START = Duration.ofMinutes(5);

    private static CrashServers servers;
    private static Truth truth;
    private static Metering metering;
    private static People people;
    private static ExecutorService clients;
    private static String product;
    private static String consortium;

    @BeforeAll
    static void start() {
        clients = Executors.newCachedThreadPool();
        servers = CrashServers.start("kill-data", DatabaseCrashIT::killWhileProductsAreLoaded);
        truth = new Truth(servers);
        metering = new Metering(servers, truth, clients);
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

    private static void killWhileProductsAreLoaded(EmbeddedPostgres postgres) {
        Eventually.within(START).is("the tables are there", () -> Truth.exists(postgres, "portal.demo_load"));
        try (FreezePoint loading = FreezePoint.beforeInsert(postgres, 2, "portal.demo_load", "new.part = 'products'")) {
            loading.awaitFrozen(1);
            postgres.kill();
            postgres.restart();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_demo_data_are_whole_although_the_database_was_killed_while_they_were_loaded() {
        DemoFiles files = new DemoFiles();
        assertThat(truth.column("select part || ' ' || loaded || ' ' || rejected from portal.demo_load"))
                .contains(
                        "organisations " + files.read("organisations.json").size() + " []",
                        "products " + files.read("products.json").size() + " []",
                        "cases " + files.read("cases.json").size() + " []");
        assertThat(servers.portal().ready()).isTrue();
    }

    @Test
    void the_database_is_killed_within_a_commit_and_the_portal_says_so_and_recovers_by_itself() throws Exception {
        String order = TradeSteps.order(people, product, consortium);
        String agreement = TradeSteps.agreement(people, product, consortium);
        RestClient officer = servers.as("officer");
        StubbornClient buyer = new StubbornClient(servers.as("buyer"));
        long pid = servers.portal().pid();
        CompletableFuture<RestClient.Answer> placing;
        List<CompletableFuture<Integer>> gateways;
        try (FreezePoint committing = FreezePoint.atCommit(servers.postgres(), 1, "billing.data_order", "true")) {
            placing = later(() -> buyer.post("/orders", TradeSteps.orderOf(agreement, product), "order-" + agreement));
            committing.awaitFrozen(1);
            gateways = List.of(metering.gateway(order), metering.gateway(order));
            eventually("the first batches are in", () -> metering.records(order) >= 2 * Metering.BATCH);
            servers.postgres().kill();
            everybodyIsToldThatTheDatabaseIsAway(officer);
            servers.postgres().restart();
        }
        String placed = id(placing.get().expect(201));
        assertThat(servers.portal().pid()).isEqualTo(pid);
        assertThat(truth.column("select id from billing.data_order where contract_ref = '" + agreement + "'"))
                .containsExactly(placed);
        assertThat(truth.history("order", placed)).containsExactly("order.placed");
        metering.isCountedOnce(order, gateways);
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

    private static <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, clients);
    }

    private static void eventually(String what, Supplier<Boolean> holds) {
        Eventually.within(SOON).is(what, holds);
    }
}
