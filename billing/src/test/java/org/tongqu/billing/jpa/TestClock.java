package org.tongqu.billing.jpa;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.tongqu.billing.BillingPeriod;

/** A clock that stands still until it is moved. */
final class TestClock extends Clock {

    private volatile Instant now = at(LocalDate.of(2026, 11, 22), LocalTime.of(9, 0));

    static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(BillingPeriod.ZONE).toInstant();
    }

    void moveTo(LocalDate date) {
        now = at(date, LocalTime.of(9, 0));
    }

    void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return BillingPeriod.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The test clock keeps business time");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
