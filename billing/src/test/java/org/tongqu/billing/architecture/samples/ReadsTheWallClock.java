package org.tongqu.billing.architecture.samples;

import java.time.LocalDate;

/** Takes the time from nowhere. */
public class ReadsTheWallClock {

    /** Today, on this machine. */
    public LocalDate today() {
        return LocalDate.now();
    }
}
