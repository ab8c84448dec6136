package org.tongqu.portal.demand;

/** The coarse phase by which visitors filter demands. */
public enum DemandStage {
    /** Before release; never public. */
    PREPARATION,
    /** Takes statements of intent 征集响应. */
    RESPONSE,
    /** Evaluation and publicity 评审与公示. */
    EVALUATION,
    /** Contract and implementation 签约与实施. */
    DELIVERY,
    /** Completed 已完成. */
    COMPLETED,
    /** Ended without a result 已结束. */
    ENDED
}
