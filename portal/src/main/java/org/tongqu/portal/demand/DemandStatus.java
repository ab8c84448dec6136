package org.tongqu.portal.demand;

import java.util.Arrays;
import java.util.List;

/** Where a demand stands. Source: the usual chain 需求征集→论证→发榜→揭榜→评榜→公示→签约→里程碑考核→验收. */
public enum DemandStatus {
    DRAFT(DemandStage.PREPARATION),
    /** In the publishing unit's own review 单位内审. */
    UNIT_REVIEW(DemandStage.PREPARATION),
    SUBMITTED(DemandStage.PREPARATION),
    /** Argued by experts 专家论证. */
    EXPERT_ARGUMENT(DemandStage.PREPARATION),
    /** Approved, waits for the release of its batch. */
    BATCH_SELECTED(DemandStage.PREPARATION),
    OPEN_FOR_RESPONSE(DemandStage.RESPONSE),
    RESPONSE_CLOSED(DemandStage.EVALUATION),
    UNDER_EVALUATION(DemandStage.EVALUATION),
    /** The winner is shown publicly for objections 入选公示. */
    SHORTLISTED_PUBLICITY(DemandStage.EVALUATION),
    OBJECTION(DemandStage.EVALUATION),
    CONTRACTING(DemandStage.DELIVERY),
    IMPLEMENTING(DemandStage.DELIVERY),
    ACCEPTANCE(DemandStage.DELIVERY),
    COMPLETED(DemandStage.COMPLETED),
    CASE_CANDIDATE(DemandStage.COMPLETED),
    RETURNED(DemandStage.PREPARATION),
    WITHDRAWN(DemandStage.ENDED),
    /** Nobody qualified responded 流榜; may come again in a later batch. */
    NO_QUALIFIED_RESPONSE(DemandStage.ENDED),
    TERMINATED(DemandStage.ENDED),
    SUSPENDED(DemandStage.DELIVERY);

    private final DemandStage stage;

    DemandStatus(DemandStage stage) {
        this.stage = stage;
    }

    public DemandStage stage() {
        return stage;
    }

    /** All states of a phase. */
    public static List<DemandStatus> of(DemandStage stage) {
        return Arrays.stream(values()).filter(status -> status.stage == stage).toList();
    }
}
