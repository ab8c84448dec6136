package org.tongqu.billing.agreement;

import java.util.List;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;

/**
 * What decides how much a step of the waterfall takes, beside its rate.
 *
 * <p>A rule only says how much; that it is not more than what is left is seen to by the waterfall for all rules alike.
 */
public sealed interface StageRule permits FeeRule, RecoveryRule, GuaranteeRule, PublicDataRule {

    /**
     * What a step has before it.
     *
     * @param stage the step
     * @param pool the whole pool
     * @param left what earlier steps have left of it
     * @param facts what is known besides the amount
     */
    record Before(Stage stage, Fen pool, Fen left, SharingFacts facts) {}

    /**
     * What one party takes.
     *
     * @param kind kind of the step, or what else becomes of the amount
     * @param exact the exact amount before rounding, less than one fen away
     */
    record Take(StageKind kind, PartyRef party, Fen amount, Rational exact, Ground ground) {}

    /**
     * What a step takes.
     *
     * @param takes what its parties take
     * @param shortfall what of it the pool cannot give and the guarantor owes
     */
    record Takes(List<Take> takes, Fen shortfall) {

        /** Amounts that the pool gives. */
        static Takes of(Take... takes) {
            return new Takes(List.of(takes), Fen.ZERO);
        }
    }

    /** What the step takes of what is left. */
    Takes takes(Before before);

    /** Amounts at which the rule changes its way, so that terms are tried just below, at and just above them. */
    List<Fen> edges();
}
