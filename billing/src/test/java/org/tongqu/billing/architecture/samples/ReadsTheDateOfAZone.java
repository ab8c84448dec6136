package org.tongqu.billing.architecture.samples;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks: time comes from a clock, whatever the zone. */
public class ReadsTheDateOfAZone {
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
