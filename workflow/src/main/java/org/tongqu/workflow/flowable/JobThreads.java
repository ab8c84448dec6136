package org.tongqu.workflow.flowable;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flowable.common.engine.api.async.AsyncTaskExecutor;

/**
 * Runs the engine's timers and jobs on container threads, so that they have naming, CDI and transactions.
 *
 * <p>A job that finds no place is refused; the engine gives it back to the database and comes again.
 */
final class JobThreads implements AsyncTaskExecutor {

    private static final Logger LOG = Logger.getLogger(JobThreads.class.getName());
    /** Jobs that may run or wait for a thread at once, on this node. */
    private static final int PLACES = 8;

    private static final long PATIENCE_SECONDS = 20;

    private final ManagedExecutorService executor;
    private final Semaphore places = new Semaphore(PLACES);

    JobThreads(ManagedExecutorService executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable job) {
        placed(() -> {
            executor.execute(() -> {
                try {
                    job.run();
                } finally {
                    places.release();
                }
            });
            return job;
        });
    }

    @Override
    public CompletableFuture<?> submit(Runnable job) {
        return submit(() -> {
            job.run();
            return job;
        });
    }

    @Override
    public <T> CompletableFuture<T> submit(Callable<T> job) {
        return placed(() -> executor.supplyAsync(() -> {
            try {
                return job.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            } finally {
                places.release();
            }
        }));
    }

    @Override
    public int getRemainingCapacity() {
        return places.availablePermits();
    }

    /** Takes no more jobs and waits a while for those that run. */
    @Override
    public void shutdown() {
        try {
            if (!places.tryAcquire(PLACES, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(
                        Level.WARNING,
                        "{0} workflow jobs still run after {1} s; their transactions will be rolled back",
                        new Object[] {PLACES - places.drainPermits(), PATIENCE_SECONDS});
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T placed(Supplier<T> start) {
        if (!places.tryAcquire()) {
            throw new RejectedExecutionException("no place for another workflow job");
        }
        try {
            return start.get();
        } catch (RejectedExecutionException e) {
            places.release();
            throw e;
        }
    }
}
