package org.tongqu.portal.gap;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * How far the figures are.
 *
 * @param supply counts the times at which all demands were to be looked at anew: every day, and when very many offers
 *     changed at once; a demand looked at under a smaller number is to be looked at again
 * @param figures counts the times at which the kept needs changed
 * @param catalogue whether public data resources changed since the proposals were renewed
 * @param completedAt when nothing was left to look at for the last time; absent before the first time
 * @param gatheredOn the day on which all open demands were gathered for the last time; absent before the first time
 */
public record GapState(long supply, long figures, boolean catalogue, OffsetDateTime completedAt, LocalDate gatheredOn) {

    GapState supplied() {
        return new GapState(supply + 1, figures, catalogue, completedAt, gatheredOn);
    }

    GapState catalogued() {
        return new GapState(supply, figures, true, completedAt, gatheredOn);
    }

    GapState gathered(LocalDate today) {
        return new GapState(supply + 1, figures, true, completedAt, today);
    }

    GapState changed() {
        return new GapState(supply, figures + 1, catalogue, completedAt, gatheredOn);
    }

    GapState completed(OffsetDateTime now) {
        return new GapState(supply, figures, false, now, gatheredOn);
    }
}
