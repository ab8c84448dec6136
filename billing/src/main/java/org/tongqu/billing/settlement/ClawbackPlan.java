package org.tongqu.billing.settlement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Fen;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.settlement.Clawback.Difference;
import org.tongqu.billing.settlement.Clawback.Holding;
import org.tongqu.billing.settlement.Clawback.SharedPool;

/**
 * What every holder returns of a refund and what less a guarantor owes; pure arithmetic.
 *
 * <p>What is returned adds up to the refund and what less the guarantor owes.
 *
 * @param returns what every holder returns; negative if it gets more
 * @param lessShortfall what less the guarantor owes in all; negative if it owes more
 */
record ClawbackPlan(Map<Holder, Fen> returns, Fen lessShortfall) {

    /**
     * What is known of the pool.
     *
     * @param shared what is left of it, and by what it was shared
     * @param holdings what every holder still has
     * @param shortfall what the guarantor owes in all, paid or not
     */
    record Before(SharedPool shared, List<Holding<Holder>> holdings, Fen shortfall) {}

    /**
     * The plan for a refund.
     *
     * <p>The pool is shared again if the members signed for that and if what they have is what the frozen version gives them of
     * what is left: after a decided dispute, or where agreed deductions exceed the smaller pool, by what everybody still has.
     * A refund of all that is left leaves nobody with anything in either way.
     *
     * @param proportional what less the guarantor owes if everybody returns by what it has
     */
    static ClawbackPlan of(Fen refund, Before before, Fen proportional) {
        boolean all = refund.equals(before.shared().amount());
        if (before.shared().terms().clawback() == ClawbackMode.RERUN && !all && mayRerun(refund, before)) {
            return rerun(refund, before);
        }
        Fen less = all ? before.shortfall() : proportional;
        return new ClawbackPlan(Clawback.byHoldings(refund.plus(less), before.holdings()), less);
    }

    private static boolean mayRerun(Fen refund, Before before) {
        SharedPool shared = before.shared();
        Fen deducted =
                Fen.sum(shared.deductions().stream().map(Deduction::amount).toList());
        return deducted.compareTo(shared.amount().minus(refund)) <= 0
                && held(before.holdings()).equals(given(shared));
    }

    private static Map<Holder, Fen> held(List<Holding<Holder>> holdings) {
        Map<Holder, Fen> held = new HashMap<>();
        holdings.stream()
                .filter(holding -> !holding.amount().isZero())
                .forEach(holding -> held.put(holding.holder(), holding.amount()));
        return held;
    }

    /** What the frozen version gives of what is left: the difference to a pool that is refunded whole but for nothing. */
    private static Map<Holder, Fen> given(SharedPool shared) {
        Map<Holder, Fen> given = new HashMap<>();
        shared.parts().forEach((holder, amount) -> {
            if (!amount.isZero()) {
                given.put(holder, amount);
            }
        });
        return given;
    }

    private static ClawbackPlan rerun(Fen refund, Before before) {
        Difference difference = Clawback.byRerun(refund, before.shared());
        Map<Holder, Fen> returns = new LinkedHashMap<>();
        difference.returns().forEach((party, amount) -> returns.put(new Holder(party, false), amount));
        difference.excess().forEach((party, amount) -> returns.put(new Holder(party, true), amount));
        return new ClawbackPlan(returns, difference.shortfall().negate());
    }
}
