package org.tongqu.bench.money;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tongqu.billing.BillingPeriod;

/** The clock of the module under measurement: it stands where it was put. */
final class MovableClock extends Clock {

    private volatile Instant now;

    MovableClock(LocalDateTime start) {
        moveTo(start);
    }

    void moveTo(LocalDateTime time) {
        now = time.atZone(BillingPeriod.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return BillingPeriod.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The clock keeps business time");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
