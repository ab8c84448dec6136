package org.tongqu.portal.consortium;

import java.util.List;

/**
 * What the lead writes about a consortium.
 *
 * @param demandIds scenario demands it works on
 * @param termMonths how long it is meant to last
 */
public record ConsortiumDraft(
        String name,
        String purpose,
        List<String> demandIds,
        Integer termMonths,
        Charter charter,
        ContributionModel contributionModel,
        RevenuePlan revenuePlan) {

    private static final int USUAL_TERM = 36;

    public ConsortiumDraft {
        purpose = purpose == null ? "" : purpose;
        demandIds = demandIds == null ? List.of() : List.copyOf(demandIds);
        termMonths = termMonths == null ? USUAL_TERM : termMonths;
        charter = charter == null ? Charter.NONE : charter;
        contributionModel = contributionModel == null ? ContributionModel.STANDARD : contributionModel;
        revenuePlan = revenuePlan == null ? RevenuePlan.STANDARD : revenuePlan;
    }
}
