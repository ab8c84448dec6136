package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.RestClient.id;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.portal.demo.DemoFiles;

/** The database is killed (SIGKILL) in the middle of the main job; nothing is lost and nothing is doubled. */
@ExtendWith(KilledServers.class)
@OnServersOfItsOwn
class DatabaseCrashIT {

    private static CrashServers servers;
    private static TradeUnderWay trade;
    private static Truth truth;

    @BeforeAll
    static void start() {
        servers = KilledServers.servers();
        trade = new TradeUnderWay(servers);
        truth = trade.truth();
    }

    @AfterAll
    static void stop() {
        trade.close();
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
        String order = trade.order();
        String agreement = trade.agreement();
        RestClient officer = servers.as("officer");
        StubbornClient buyer = new StubbornClient(servers.as("buyer"));
        long pid = servers.portal().pid();
        CompletableFuture<RestClient.Answer> placing;
        List<CompletableFuture<Integer>> gateways;
        try (FreezePoint committing = FreezePoint.atCommit(servers.postgres(), "billing.data_order", "true")) {
            placing = trade.later(
                    () -> buyer.post("/orders", TradeSteps.orderOf(agreement, trade.product()), "order-" + agreement));
            committing.awaitFrozen(1);
            gateways = List.of(trade.metering().gateway(order), trade.metering().gateway(order));
            trade.eventually("the first batches are in", () -> trade.metering().records(order) >= 2 * Metering.BATCH);
            servers.postgres().kill();
            everybodyIsToldThatTheDatabaseIsAway(officer);
            servers.postgres().restart();
        }
        String placed = id(placing.get().expect(201));
        assertThat(servers.portal().pid()).isEqualTo(pid);
        assertThat(truth.column("select id from billing.data_order where contract_ref = '" + agreement + "'"))
                .containsExactly(placed);
        assertThat(truth.history("order", placed)).containsExactly("order.placed");
        trade.metering().isCountedOnce(order, gateways);
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
}
