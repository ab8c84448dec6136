package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobThreadsTest {

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final JobThreads threads = new JobThreads(managed(pool));
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        pool.shutdownNow();
    }

    @Test
    void jobsBeyondThePlacesAreRefusedUntilOneEnds() throws Exception {
        int places = threads.getRemainingCapacity();
        CompletableFuture<?> first = threads.submit(() -> awaitRelease());
        for (int i = 1; i < places; i++) {
            threads.execute(this::awaitRelease);
        }

        assertThat(threads.getRemainingCapacity()).isZero();
        assertThatThrownBy(() -> threads.execute(this::awaitRelease)).isInstanceOf(RejectedExecutionException.class);

        release.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThat(threads.submit(() -> "done").get(10, TimeUnit.SECONDS)).isEqualTo("done");
    }

    @Test
    void aJobThatFailsGivesItsPlaceBack() {
        int places = threads.getRemainingCapacity();

        CompletableFuture<String> failing = threads.submit(() -> {
            throw new IllegalStateException("failed");
        });

        assertThatThrownBy(() -> failing.get(10, TimeUnit.SECONDS)).hasRootCauseMessage("failed");
        assertThat(threads.getRemainingCapacity()).isEqualTo(places);
    }

    @Test
    void aPoolThatRefusesCostsNoPlace() {
        int places = threads.getRemainingCapacity();
        pool.shutdown();

        assertThatThrownBy(() -> threads.execute(this::awaitRelease)).isInstanceOf(RejectedExecutionException.class);

        assertThat(threads.getRemainingCapacity()).isEqualTo(places);
    }

    @Test
    void theShutdownWaitsForRunningJobsAndTakesNoMore() throws Exception {
        CompletableFuture<?> running = threads.submit(() -> awaitRelease());
        CompletableFuture<Void> shutdown = CompletableFuture.runAsync(threads::shutdown, pool);
        assertThat(shutdown).isNotDone();

        release.countDown();

        shutdown.get(10, TimeUnit.SECONDS);
        assertThat(running).isDone();
        assertThatThrownBy(() -> threads.execute(this::awaitRelease)).isInstanceOf(RejectedExecutionException.class);
    }

    private boolean awaitRelease() {
        try {
            return release.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The two methods the job threads use, on a plain pool. */
    private static ManagedExecutorService managed(ExecutorService pool) {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                ManagedExecutorService.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, args) -> {
                    if ("execute".equals(method.getName())) {
                        pool.execute((Runnable) args[0]);
                        return null;
                    }
                    assertThat(method.getName()).isEqualTo("supplyAsync");
                    return CompletableFuture.supplyAsync((Supplier<?>) args[0], pool);
                });
    }
}
