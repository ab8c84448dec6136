package org.tongqu.billing.architecture.samples;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks: time comes from a clock, even when somebody else asks for it. */
public class HandsOnTheWallClock {
    public Supplier<Instant> time() {
        return Instant::now;
    }
}
