package org.tongqu.portal.settlement;

import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.agreement.StageKind;

/**
 * How a consortium wants to share; members and weights are taken from the consortium.
 *
 * @param effectiveFrom first day; absent for today
 * @param effectiveTo last day; absent if open
 * @param stages what is taken out before the members share, in order; absent for nothing
 */
public record ShareDraft(String title, LocalDate effectiveFrom, LocalDate effectiveTo, List<StageDraft> stages) {

    /**
     * A rate of the whole pool for one beneficiary.
     *
     * @param kind COST_COMPENSATION, TAX or PUBLIC_BENEFIT_RESERVE
     * @param ratePpm parts per million
     * @param beneficiaryId an organisation; absent for the lead, or for the consortium's fund if it is the reserve
     */
    public record StageDraft(StageKind kind, Integer ratePpm, String beneficiaryId) {}

    public ShareDraft {
        stages = stages == null ? List.of() : List.copyOf(stages);
    }
}
