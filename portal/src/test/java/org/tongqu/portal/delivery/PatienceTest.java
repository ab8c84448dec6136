package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.methods.HttpGet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What takes too long is ended; what has ended is not held on to. */
class PatienceTest {

    private Runnable alarm;

    /** Keeps what it was given, as a timer does with what was cancelled. */
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1) {
        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            alarm = command;
            return super.schedule(command, delay, unit);
        }
    };

    private final Patience patience = new Patience(timer, Clock.systemUTC());
    private final HttpGet request = new HttpGet("http://api.example.com");

    @AfterEach
    void close() {
        timer.shutdownNow();
    }

    @Test
    void a_request_that_takes_too_long_is_ended() {
        patience.limit(request);
        alarm.run();
        assertThat(request.isAborted()).isTrue();
    }

    @Test
    void the_timer_does_not_hold_a_request_that_has_ended() {
        patience.limit(request).lift();
        alarm.run();
        assertThat(request.isAborted()).isFalse();
    }

    @Test
    void no_call_is_given_up_while_it_may_still_be_under_way() {
        Duration answerAndLastStep = Duration.ofSeconds(60 + 30);
        assertThat(Patience.CALL.plus(answerAndLastStep)).isLessThan(GatewayCalls.LOST);
    }
}
