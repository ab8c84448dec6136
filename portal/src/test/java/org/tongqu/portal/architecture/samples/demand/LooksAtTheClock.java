package org.tongqu.portal.architecture.samples.demand;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks: the present comes from the clock, whatever the zone. */
public class LooksAtTheClock {
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
