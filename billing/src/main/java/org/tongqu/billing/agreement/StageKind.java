package org.tongqu.billing.agreement;

/** The steps of a waterfall through which a pool flows, from the first to the last. */
public enum StageKind {
    /** A deduction that the members agreed on for one corrected settlement only. */
    AGREED_DEDUCTION,
    /** 成本补偿: returns the cost of those who bore it. */
    COST_COMPENSATION,
    /** 税费 borne by the consortium beyond the value-added tax, which never enters a pool. */
    TAX,
    /** 公益反哺准备: set aside for the public benefit. */
    PUBLIC_BENEFIT_RESERVE,
    /** What remains, split among the members by their weights. */
    SHARE;

    /** Whether an agreement may take a rate of the pool at this step. */
    public boolean isRated() {
        return this != AGREED_DEDUCTION && this != SHARE;
    }
}
