package org.tongqu.search.samples;

import java.time.Instant;

/** Breaks the rule that time comes from outside. */
public class ReadsTheClock {

    public Instant time() {
        return Instant.now();
    }
}
