package org.tongqu.portal.architecture.samples.demand;

import java.time.Clock;

/** Breaks: the clock is injected. */
public class MakesAClock {
    public Clock clock() {
        return Clock.systemUTC();
    }
}
