package org.tongqu.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.tongqu.bench.Steps;
import org.tongqu.bench.generator.Products;
import org.tongqu.standalone.StartFailure;

/**
 * S4: products are put back on the shelf through REST, and searches through REST wait for them, while other products are
 * taken down and put back all the time.
 */
final class IndexLag {

    private static final int WATCHERS = 3;
    private static final long LOOK_EVERY_MILLIS = 25;
    private static final long WRITE_EVERY_MILLIS = 100;
    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final Map<String, String> REASON = Map.of("reason", "示例：测量");

    private final Door reviewer;
    private final Door anybody;
    private final int products;
    private final Steps steps;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong written = new AtomicLong();

    IndexLag(Door reviewer, Door anybody, int products, Steps steps) {
        this.reviewer = reviewer;
        this.anybody = anybody;
        this.products = products;
        this.steps = steps;
    }

    /** How long each of so many writes took from its answer until it was found. */
    Latencies measure(int writes) {
        int watched = Math.min(writes, products / 2);
        for (int i = 0; i < watched; i++) {
            takeDown(Products.id(i));
        }
        await(() -> !found(Products.id(watched - 1)));
        Latencies lags = new Latencies();
        ExecutorService threads = Executors.newFixedThreadPool(WATCHERS + 1);
        try {
            Future<?> load = threads.submit(() -> write(watched));
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> watchers = new ArrayList<>();
            long begin = System.nanoTime();
            for (int i = 0; i < WATCHERS; i++) {
                watchers.add(threads.submit(() -> watch(next, watched, lags)));
            }
            for (Future<?> watcher : watchers) {
                join(watcher);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            ended.set(true);
            join(load);
            steps.step("%,d writes watched beside %.1f others a second", lags.count(), written.get() / seconds);
            return lags;
        } finally {
            ended.set(true);
            threads.shutdownNow();
        }
    }

    private void watch(AtomicInteger next, int all, Latencies lags) {
        for (int number = next.getAndIncrement(); number < all; number = next.getAndIncrement()) {
            String id = Products.id(number);
            reviewer.post("/api/v1/products/" + id + "/resumption", REASON);
            long begin = System.nanoTime();
            await(() -> found(id));
            lags.add(System.nanoTime() - begin);
            steps.progress("writes watched", lags.count(), all);
        }
    }

    /** The write load: one product after the other off the shelf and on it again. */
    private void write(int from) {
        for (int number = from; !ended.get(); number = from + (number + 1 - from) % (products - from)) {
            String id = Products.id(number);
            takeDown(id);
            reviewer.post("/api/v1/products/" + id + "/resumption", REASON);
            written.addAndGet(2);
            sleep(WRITE_EVERY_MILLIS);
        }
    }

    private void takeDown(String id) {
        // After a run that was cut short it may still be down.
        if (reviewer.get("/api/v1/products/" + id).path("state").asText().equals("LISTED")) {
            reviewer.post("/api/v1/products/" + id + "/suspension", REASON);
        }
    }

    private boolean found(String id) {
        for (JsonNode item :
                anybody.get("/api/v1/search?kind=product&size=5&q=" + id).path("items")) {
            if (item.path("id").asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static void await(Callable<Boolean> condition) {
        long begin = System.nanoTime();
        try {
            while (!condition.call()) {
                if (System.nanoTime() - begin > LONGEST_NANOS) {
                    throw new StartFailure("a change did not reach the index within a minute");
                }
                sleep(LOOK_EVERY_MILLIS);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }
}
