package org.tongqu.billing.agreement;

import java.util.List;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;

/**
 * The rate of the step of what is left goes to whoever bore a cost, until the cost is recovered.
 *
 * @param approved the cost that may be recovered in all
 */
public record RecoveryRule(Fen approved) implements StageRule {

    @Override
    public Takes takes(Before before) {
        Rational exact = Rational.of(before.left())
                .times(Rational.of(before.stage().rate().value(), Ppm.PARTS));
        Fen amount = exact.halfUp();
        Ground ground = Ground.RECOVERY;
        Fen open = approved.minus(before.facts().recoveredBy(before.stage().beneficiary()))
                .max(Fen.ZERO);
        if (amount.compareTo(open) > 0) {
            amount = open;
            exact = Rational.of(open);
            ground = Ground.RECOVERED;
        }
        return Takes.of(new Take(before.stage().kind(), before.stage().beneficiary(), amount, exact, ground));
    }

    @Override
    public List<Fen> edges() {
        return List.of(approved);
    }
}
