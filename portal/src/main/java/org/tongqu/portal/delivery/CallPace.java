package org.tongqu.portal.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * A bucket of tokens that fills evenly, told by one instant: when the next call would be due if calls came evenly.
 *
 * <p>In any span of time at most {@code burst} and what fills meanwhile get through. Source: generic cell rate algorithm (ITU-T
 * I.371).
 *
 * @param perMinute calls a minute in the long run, positive
 * @param burst calls that may come at once, positive
 */
public record CallPace(int perMinute, int burst) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    public CallPace {
        if (perMinute <= 0 || burst <= 0) {
            throw new IllegalArgumentException(perMinute + " calls a minute, " + burst + " at once");
        }
    }

    /** What a call is told. */
    public record Answer(Instant nextAt, Duration pause) {

        boolean isLetIn() {
            return pause.isZero();
        }
    }

    /**
     * Whether a call may go on now.
     *
     * @param nextAt what was kept after the last call
     * @return what is to be kept, and how long to wait; zero if the call may go on
     */
    Answer ask(Instant nextAt, Instant now) {
        Duration gap = MINUTE.dividedBy(perMinute);
        Instant due = nextAt.isAfter(now) ? nextAt : now;
        Duration ahead = Duration.between(now, due);
        Duration most = gap.multipliedBy(burst - 1L);
        return ahead.compareTo(most) > 0
                ? new Answer(nextAt, ahead.minus(most))
                : new Answer(due.plus(gap), Duration.ZERO);
    }
}
