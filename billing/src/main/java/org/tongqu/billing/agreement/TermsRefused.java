package org.tongqu.billing.agreement;

import org.tongqu.billing.BillingException;

/**
 * Refusal: terms of a share agreement, a correction or the facts of a pool contradict themselves or each other; code
 * {@code agreement.terms.<what>}.
 *
 * <p>Terms: stage, stageOrder, stageRule, rates, feeBands, feeBounds, recoveryCost, guaranteeCount, guaranteeAmount,
 * guaranteeParty, unitFee, memberCount, memberTwice, orderTwice, weights, bounds, floors, residual, bands, bandMembers,
 * bandWeights, dimension, dimensionWeights, gameDigest, gamePlayers, proof. Proposals and corrections: title,
 * effectiveFrom, effectiveTo, members, deductionLabel, deductionAmount, deductions. Facts of a pool: factMissing,
 * negativePoints, bundleMembers, otherGame, negativeValue, gameTable, evaluation,
 * otherSecret, pairs, coalition, emptyCoalition. A pool that is tried: pool.
 */
public final class TermsRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and the values it is about. */
    public TermsRefused(String what, Object... args) {
        super(Kind.RULE, "agreement.terms." + what, args);
    }
}
