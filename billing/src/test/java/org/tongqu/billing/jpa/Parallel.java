package org.tongqu.billing.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** The same thing many times at once. */
final class Parallel {

    private Parallel() {}

    /** Starts all calls together; gives what came out of each, a result or the exception it ended with. */
    static List<Object> run(int times, IntFunction<Object> call) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CyclicBarrier start = new CyclicBarrier(times);
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                calls.add(() -> {
                    start.await();
                    return call.apply(number);
                });
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : threads.invokeAll(calls)) {
                results.add(outcome(future));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Does something in another thread, and so in another transaction, and waits for its end. */
    static void meanwhile(Runnable work) {
        Thread other = new Thread(work);
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object outcome(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
