package org.tongqu.billing.agreement;

/** The steps of a waterfall through which a pool flows; the rank says which may come before which. */
public enum StageKind {
    /** A deduction that the members agreed on for one corrected settlement only. */
    AGREED_DEDUCTION(0),
    /** 公共数据分成: the guided fee of public data, for whoever is authorised to receive it; always first. */
    PUBLIC_DATA_SHARE(1),
    /** What of the guided fee exceeds the permitted revenue of its receiver, set aside for the next cycle. */
    CEILING_EXCESS(1),
    /** 平台服务费: a rate or progressive rates of the pool. */
    PLATFORM_FEE(2),
    /** 成本回收: returns an approved cost once, until it is recovered. */
    COST_RECOVERY(3),
    /** 成本补偿: returns the cost of those who bore it. */
    COST_COMPENSATION(3),
    /** 税费 borne by the consortium beyond the value-added tax, which never enters a pool. */
    TAX(3),
    /** 公益反哺准备: set aside for the public benefit. */
    PUBLIC_BENEFIT_RESERVE(3),
    /** 保底收益: fixed amounts for single members before the rest is shared. */
    MIN_GUARANTEE(4),
    /** What remains, split among the members by their weights, bands, points or contributions. */
    SHARE(5),
    /** What no member may take because of its cap. */
    RESIDUAL(6);

    private final int rank;

    StageKind(int rank) {
        this.rank = rank;
    }

    /** Whether this step may stand after the other one in an agreement. */
    boolean mayFollow(StageKind earlier) {
        return rank >= earlier.rank;
    }

    /** Whether an agreement may take a part of the pool at this step, before the members share. */
    public boolean isRated() {
        return switch (this) {
            case AGREED_DEDUCTION, CEILING_EXCESS, SHARE, RESIDUAL -> false;
            default -> true;
        };
    }

    /** Whether an agreement may take this step for several beneficiaries, once for each. */
    boolean isRepeatable() {
        return this == PUBLIC_DATA_SHARE || this == COST_RECOVERY;
    }
}
