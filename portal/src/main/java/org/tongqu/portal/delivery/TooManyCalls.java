package org.tongqu.portal.delivery;

import java.time.Duration;
import org.tongqu.portal.problem.Refusal;

/** A call comes too early, or too often in its month. */
public class TooManyCalls extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyCalls(String code, Duration wait, long limit) {
        super(Kind.TOO_MANY, code, limit);
        this.wait = wait;
    }

    /** Whole seconds after which a call has a chance again, at least one. */
    public long retryAfter() {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
