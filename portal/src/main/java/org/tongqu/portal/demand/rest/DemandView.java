package org.tongqu.portal.demand.rest;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.portal.demand.Achievement;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandStage;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;

/**
 * A demand as the outside sees it.
 *
 * @param content what its sides wrote, in the form in which it is written; without contact for the public
 * @param closesAt Beijing time at which responses close
 * @param reviewComment what the reviewer wrote, for its two sides
 */
public record DemandView(
        String id,
        String batchId,
        String organiserId,
        DemandStatus status,
        DemandStage stage,
        DemandDraft content,
        LocalDateTime closesAt,
        int responses,
        String winnerId,
        String consortiumId,
        List<Achievement> achieved,
        String reviewComment,
        OffsetDateTime changedAt,
        OffsetDateTime releasedAt) {

    static DemandView of(ScenarioDemand demand, DemandDraft shown, boolean mine) {
        return new DemandView(
                demand.id(),
                demand.batchId(),
                demand.organiserId(),
                demand.status(),
                demand.status().stage(),
                shown,
                shown.timeline().closesAt(),
                demand.responses(),
                demand.winnerId(),
                demand.consortiumId(),
                demand.achieved(),
                mine ? demand.reviewComment() : null,
                demand.changedAt(),
                demand.releasedAt());
    }
}
