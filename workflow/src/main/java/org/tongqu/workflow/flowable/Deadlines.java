package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Turns last days into moments: a day is over when the next one begins in the platform's time zone. */
@Dependent
class Deadlines {

    private final ZoneId zone;

    @Inject
    Deadlines(Clock clock) {
        this.zone = clock.getZone();
    }

    /** The first moment that is too late. */
    Date endOf(LocalDate lastDay) {
        return Date.from(lastDay.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The last day that {@link #endOf} made this moment of. */
    LocalDate lastDay(Date end) {
        return end.toInstant().atZone(zone).toLocalDate().minusDays(1);
    }
}
