package org.tongqu.portal.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.http.client.methods.HttpUriRequest;

/** How long the gateway waits for others. */
@ApplicationScoped
public class Patience {

    /** What a provider may take for its whole answer. Platform rule. */
    private static final Duration ANSWER = Duration.ofSeconds(60);

    /** What a whole call may take, from reading the question to the last byte handed out. Platform rule. */
    static final Duration CALL = Duration.ofMinutes(8);

    @Resource
    private ManagedScheduledExecutorService managed;

    @Inject
    private Clock clock;

    private ScheduledExecutorService timer;

    protected Patience() {} // for CDI

    Patience(ScheduledExecutorService timer, Clock clock) {
        this.timer = timer;
        this.clock = clock;
    }

    /** By when a call that begins now has to be through. */
    Deadline deadline() {
        return new Deadline(clock, clock.instant().plus(CALL));
    }

    /** The end of a request that takes too long. */
    static final class Limit {

        private final AtomicReference<HttpUriRequest> held;
        private final Future<?> alarm;

        private Limit(AtomicReference<HttpUriRequest> held, Future<?> alarm) {
            this.held = held;
            this.alarm = alarm;
        }

        /** The request has ended by itself: it and its content are let go at once, not when the alarm would have rung. */
        void lift() {
            held.set(null);
            alarm.cancel(false);
        }
    }

    /** Ends the request unless the limit is lifted in time. */
    Limit limit(HttpUriRequest request) {
        AtomicReference<HttpUriRequest> held = new AtomicReference<>(request);
        // A timer keeps what was cancelled until its time comes; so it is given nothing that is large.
        Future<?> alarm = timer().schedule(() -> abort(held), ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        return new Limit(held, alarm);
    }

    private static void abort(AtomicReference<HttpUriRequest> held) {
        HttpUriRequest request = held.get();
        if (request != null) {
            request.abort();
        }
    }

    private ScheduledExecutorService timer() {
        return timer == null ? managed : timer;
    }
}
