package org.tongqu.portal.architecture.samples.demand;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks: the present comes from the clock, even when somebody else asks for it. */
public class HandsOnTheClock {
    public Supplier<Instant> time() {
        return Instant::now;
    }
}
