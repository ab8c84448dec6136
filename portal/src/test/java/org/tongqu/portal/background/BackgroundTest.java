package org.tongqu.portal.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final Duration PAUSE = Duration.ofMillis(1);

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);
    private final Background background = new Background(executor);

    @BeforeEach
    void look() {
        background.look();
    }

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    @Test
    void nothing_runs_before_the_first_request() throws InterruptedException {
        var done = new CountDownLatch(2);
        background.once(done::countDown);
        background.every(PAUSE, done::countDown);
        assertThat(looks(3)).isTrue();
        assertThat(done.getCount()).isEqualTo(2);
        background.open();
        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Waits until the background has looked so often for a first request. */
    private boolean looks(int times) throws InterruptedException {
        var looked = new CountDownLatch(times);
        var counting = executor.scheduleWithFixedDelay(looked::countDown, 0, 101, TimeUnit.MILLISECONDS);
        boolean enough = looked.await(1, TimeUnit.MINUTES);
        counting.cancel(false);
        return enough;
    }

    @Test
    void what_comes_later_begins_at_once() throws InterruptedException {
        background.open();
        var done = new CountDownLatch(1);
        background.once(done::countDown);
        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** A class that cannot be linked is an error, not an exception; the next round may find it mended. */
    @Test
    void a_round_that_ends_with_an_error_comes_again() throws InterruptedException {
        var rounds = new Semaphore(0);
        background.open();
        background.every(PAUSE, () -> {
            rounds.release();
            throw new BootstrapMethodError("zip file closed");
        });
        assertThat(rounds.tryAcquire(3, 1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void one_that_fails_holds_up_none_of_what_is_due_and_only_what_moved_counts() {
        var done = new ArrayList<String>();
        int moved = Background.portion(limit -> List.of("broken", "other's", "due", "last"), one -> {
            if (one.equals("broken")) {
                throw new IllegalStateException(one);
            }
            done.add(one);
            return !one.equals("other's");
        });
        assertThat(done).containsExactly("other's", "due", "last");
        assertThat(moved).isEqualTo(2);
    }

    @Test
    void stopped_rounds_do_not_come_again_even_if_they_never_began() throws InterruptedException {
        var count = new AtomicInteger();
        background.every(PAUSE, count::incrementAndGet).stop();
        var others = new CountDownLatch(3);
        background.every(PAUSE, others::countDown);
        background.open();
        assertThat(others.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(count).hasValue(0);
    }
}
