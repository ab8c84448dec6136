package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Gateways that send the use of orders while servers are killed, and what was counted of it. */
final class Metering {

    /** Records in a batch. */
    static final int BATCH = 1_000;

    /** Batches that each gateway sends. */
    static final int BATCHES = 6;

    private final CrashServers servers;
    private final Truth truth;
    private final Executor clients;
    private int used;

    Metering(CrashServers servers, Truth truth, Executor clients) {
        this.servers = servers;
        this.truth = truth;
        this.clients = clients;
    }

    /** One batch, sent once. */
    void once(String order) {
        int from = numbers(BATCH);
        servers.as("publisher")
                .post("/usage-batches", JourneyData.usage(order, from, from + BATCH))
                .expect(200);
    }

    /** A gateway that sends its batches one after the other, and counts the records taken. */
    CompletableFuture<Integer> gateway(String order) {
        StubbornClient gateway = new StubbornClient(servers.as("publisher"));
        int first = numbers(BATCHES * BATCH);
        return CompletableFuture.supplyAsync(
                () -> IntStream.range(0, BATCHES)
                        .map(number -> first + number * BATCH)
                        .map(from -> accepted(gateway, order, from))
                        .sum(),
                clients);
    }

    /** All records of that many gateways are there, each once. */
    void isCountedOnce(String order, List<CompletableFuture<Integer>> gateways) {
        int batches = gateways.size() * BATCHES;
        assertThat(gateways.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(batches * BATCH);
        JsonNode usage = servers.as("buyer")
                .get("/orders/" + order + "/usage")
                .expect(200)
                .json();
        long counted = StreamSupport.stream(usage.spliterator(), false)
                .mapToLong(month -> month.path("records").asLong())
                .sum();
        assertThat(counted).isEqualTo((long) batches * BATCH);
        assertThat(records(order)).isEqualTo((long) batches * BATCH);
        assertThat(truth.history("order", order).stream().filter("usage.recorded"::equals))
                .hasSize(batches);
    }

    /** Records of an order that are in the database. */
    long records(String order) {
        return truth.number("select count(*) from billing.usage_event where order_id = '" + order + "'");
    }

    private int numbers(int wanted) {
        int first = used;
        used += wanted;
        return first;
    }

    private static int accepted(StubbornClient gateway, String order, int from) {
        return gateway.post("/usage-batches", JourneyData.usage(order, from, from + BATCH), order + "-" + from)
                .expect(200)
                .json()
                .path("accepted")
                .asInt();
    }
}
