package org.tongqu.portal.it;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for something that happens soon, and fails by name if it does not. */
final class Eventually {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Duration limit;

    private Eventually(Duration limit) {
        this.limit = limit;
    }

    static Eventually within(Duration limit) {
        return new Eventually(limit);
    }

    /** Goes on when it holds, which must be within twenty seconds. */
    static void soon(String what, Supplier<Boolean> holds) {
        within(Duration.ofSeconds(20)).is(what, holds);
    }

    void is(String what, Supplier<Boolean> holds) {
        long end = System.nanoTime() + limit.toNanos();
        while (!holds.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + limit + ": " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
