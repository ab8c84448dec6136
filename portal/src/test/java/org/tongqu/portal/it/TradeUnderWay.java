package org.tongqu.portal.it;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The main job goes on while its servers are killed: a product is sold, a consortium shares the revenue, clients are at work. */
final class TradeUnderWay implements AutoCloseable {

    private static final Duration SOON = Duration.ofMinutes(2);

    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final Truth truth;
    private final Metering metering;
    private final People people;
    private final String product;
    private final String consortium;

    TradeUnderWay(CrashServers servers) {
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

    Truth truth() {
        return truth;
    }

    Metering metering() {
        return metering;
    }

    People people() {
        return people;
    }

    String product() {
        return product;
    }

    /** A new order under a new agreement. */
    String order() {
        return TradeSteps.order(people, product, consortium);
    }

    /** A new agreement that both sides signed. */
    String agreement() {
        return TradeSteps.agreement(people, product, consortium);
    }

    /** Work of a client beside the test. */
    <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, clients);
    }

    /** Waits, not for long, until it is so. */
    void eventually(String what, Supplier<Boolean> holds) {
        Eventually.within(SOON).is(what, holds);
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
