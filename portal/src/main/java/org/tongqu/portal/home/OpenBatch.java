package org.tongqu.portal.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.Timeline;

/**
 * The latest released batch with the first of its open scenarios.
 *
 * @param open the number of its scenarios that take responses
 * @param first some of them, the nearest deadline first, then the largest scenario
 * @param today the day for which it was read
 */
public record OpenBatch(DemandBatch batch, long open, List<ScenarioDemand> first, LocalDate today) {

    public OpenBatch {
        first = List.copyOf(first);
    }

    /** The Beijing time at which responses close; absent for a batch without a deadline. */
    public LocalDateTime closesAt() {
        LocalDate deadline = batch.responseDeadline();
        return deadline == null ? null : deadline.atTime(Timeline.CLOSING_HOUR);
    }

    /** Calendar days until the last day for responses, 0 on that day, negative afterwards. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, batch.responseDeadline());
    }
}
