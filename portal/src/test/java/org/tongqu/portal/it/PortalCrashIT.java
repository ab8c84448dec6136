package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.RestClient.id;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal is killed (SIGKILL) in the middle of the main job; nothing is lost and nothing is doubled. */
@ExtendWith(KilledServers.class)
@OnServersOfItsOwn
class PortalCrashIT {

    private static final int DRAFTS = 6;
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
    void the_portal_is_killed_before_and_within_commits_and_every_request_sent_again_counts_once() throws Exception {
        String order = trade.order();
        String settlement = settlement();
        String calm = DemandSteps.submittedBatch(trade.people(), "2026年平静批次");
        ReviewSteps.approve(trade.people(), "reviewer", calm);
        String batch = DemandSteps.submittedBatch(trade.people(), "2026年中断批次");
        String open = DemandSteps.emptyBatch(trade.people(), "2026年征集批次");
        String task = ReviewSteps.task(servers.as("reviewer"), batch);
        StubbornClient reviewer = new StubbornClient(servers.as("reviewer"));
        StubbornClient lead = new StubbornClient(servers.as("lead"));
        CompletableFuture<RestClient.Answer> deciding;
        CompletableFuture<RestClient.Answer> confirming;
        List<CompletableFuture<Integer>> gateways;
        List<CompletableFuture<Integer>> drafting;
        try (FreezePoint committing = FreezePoint.atCommit(
                        servers.postgres(), "portal.audit_event", "new.subject_id = '" + task + "'");
                FreezePoint voting = FreezePoint.beforeInsert(
                        servers.postgres(), "portal.audit_event", "new.action = 'settlement.confirmed'")) {
            deciding = trade.later(
                    () -> reviewer.post("/tasks/" + task + "/decision", ReviewSteps.approval(), "decision-" + task));
            confirming = trade.later(() -> lead.post("/settlements/" + settlement + "/confirm", null));
            committing.awaitFrozen(1);
            voting.awaitFrozen(1);
            gateways = List.of(trade.metering().gateway(order), trade.metering().gateway(order));
            drafting = List.of(draft(open, "a"), draft(open, "b"));
            trade.eventually(
                    "some are written",
                    () -> demands(open) >= 2 && trade.metering().records(order) >= Metering.BATCH);
            servers.portal().kill();
        }
        servers.restartPortal(Duration.ofMinutes(10));
        assertThat(deciding.get().expect(200).json().path("decision").asText()).isEqualTo("APPROVED");
        confirming.get().expect(200);
        assertThat(drafting.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(2 * DRAFTS);
        assertThat(demands(open)).isEqualTo(2 * DRAFTS);
        assertThat(truth.history("demand-batch", batch)).isEqualTo(truth.history("demand-batch", calm));
        trade.metering().isCountedOnce(order, gateways);
        theOthersConfirm(settlement);
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
        String batch = DemandSteps.submittedBatch(trade.people(), "2026年逾期批次");
        String settlement = settlement();
        servers.portal().kill();
        try (FreezePoint noting = FreezePoint.beforeInsert(
                servers.postgres(),
                "portal.audit_event",
                "new.action = 'review.overdue' and new.subject_id in ('" + batch + "', '" + settlement + "')")) {
            servers.restartPortal(Duration.ofDays(8));
            noting.awaitFrozen(1);
            servers.portal().kill();
        }
        servers.restartPortal(Duration.ofHours(1));
        trade.eventually("both are noted", () -> overdue(batch) + overdue(settlement) == 2);
        trade.eventually("no timer of theirs is left", () -> truth.number(timersOf(batch, settlement)) == 0);
        assertThat(overdue(batch)).isEqualTo(1);
        assertThat(overdue(settlement)).isEqualTo(1);
        truth.holds();
    }

    private static void theOthersConfirm(String settlement) {
        for (String member : List.of("member.o030", "member.o033")) {
            servers.as(member)
                    .post("/settlements/" + settlement + "/confirm", null)
                    .expect(200);
        }
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
        String order = trade.order();
        trade.metering().once(order);
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

    /** An officer who drafts demands one after the other, and counts them. */
    private static CompletableFuture<Integer> draft(String batch, String who) {
        StubbornClient officer = new StubbornClient(servers.as("officer"));
        return trade.later(() -> (int) IntStream.range(0, DRAFTS)
                .mapToObj(number -> id(officer.post(
                                "/demand-batches/" + batch + "/demands",
                                JourneyData.demand("示例草稿" + who + number),
                                batch + who + number)
                        .expect(201)))
                .distinct()
                .count());
    }

    private static long demands(String batch) {
        return truth.number("select count(*) from portal.scenario_demand where batch_id = '" + batch + "'");
    }
}
