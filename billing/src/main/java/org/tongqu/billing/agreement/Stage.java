package org.tongqu.billing.agreement;

import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

/**
 * A step of the waterfall that takes its part for one beneficiary before the members share the rest.
 *
 * @param kind what it is for
 * @param rate part of the whole pool, rounded half up, never more than what is left; what it is a part of may be
 *     changed by the rule
 * @param beneficiary who is credited: a member, or a fund of the consortium
 * @param rule what decides the amount beside the rate; null if nothing does
 */
public record Stage(StageKind kind, Ppm rate, PartyRef beneficiary, StageRule rule) {

    /** A step that takes a flat rate. */
    public Stage(StageKind kind, Ppm rate, PartyRef beneficiary) {
        this(kind, rate, beneficiary, null);
    }

    /** The guided fee of public data for whoever is authorised to receive it. */
    public static Stage publicData(PartyRef receiver, PublicDataRule rule) {
        return new Stage(StageKind.PUBLIC_DATA_SHARE, Ppm.NONE, receiver, rule);
    }

    /** A platform fee at a flat rate within bounds; pass no bounds as nothing and null. */
    public static Stage fee(PartyRef platform, Ppm rate, Fen minimum, Fen maximum) {
        return new Stage(StageKind.PLATFORM_FEE, rate, platform, FeeRule.bounded(minimum, maximum));
    }

    /** A platform fee at progressive rates within bounds. */
    public static Stage progressiveFee(PartyRef platform, FeeRule rule) {
        return new Stage(StageKind.PLATFORM_FEE, Ppm.NONE, platform, rule);
    }

    /** A rate of what is left, until an approved cost is recovered. */
    public static Stage recovery(PartyRef bearer, Ppm rate, Fen approved) {
        return new Stage(StageKind.COST_RECOVERY, rate, bearer, new RecoveryRule(approved));
    }

    /** Fixed amounts for single members; the guarantor, if there is one, is named as the beneficiary. */
    public static Stage guarantee(GuaranteeRule rule) {
        PartyRef named = rule.guarantor() == null ? rule.guarantees().get(0).party() : rule.guarantor();
        return new Stage(StageKind.MIN_GUARANTEE, Ppm.NONE, named, rule);
    }
}
