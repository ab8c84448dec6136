package org.tongqu.portal.demand;

import java.util.List;

/**
 * A step of a demand after responses closed, as the officer records it.
 *
 * @param move what happened
 * @param note why, or where it is written down; public
 * @param winnerId organisation that won; needed for {@link DemandMove#SHORTLIST}
 * @param consortiumId consortium that does it; may be empty
 * @param achieved reached values; needed for {@link DemandMove#COMPLETE}, one per expected outcome
 * @param productIds data products that were used in the end; only for {@link DemandMove#COMPLETE}, may be empty
 */
public record DemandStep(
        DemandMove move,
        String note,
        String winnerId,
        String consortiumId,
        List<Achievement> achieved,
        List<String> productIds) {

    public DemandStep {
        note = Plain.text(note);
        winnerId = Plain.text(winnerId);
        consortiumId = Plain.text(consortiumId);
        achieved = Plain.list(achieved);
        productIds = Plain.list(productIds);
    }
}
