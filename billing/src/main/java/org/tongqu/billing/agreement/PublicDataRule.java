package org.tongqu.billing.agreement;

import java.math.BigDecimal;
import java.util.List;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Rational;

/**
 * The guided fee of public data: quantity times the unit fee, at most quantity times the ceiling, at most what the
 * receiver may still receive in the cycle. What would exceed the latter is set aside for the next cycle.
 *
 * @param unitFee yuan per unit of quantity, not negative
 * @param ceiling highest permitted fee in yuan per unit
 */
public record PublicDataRule(BigDecimal unitFee, BigDecimal ceiling) implements StageRule {

    private static final Rational FEN_PER_YUAN = Rational.of(100);

    @Override
    public Takes takes(Before before) {
        boolean dear = unitFee.compareTo(ceiling) > 0;
        Rational due = Rational.of(dear ? ceiling : unitFee)
                .times(Rational.of(before.facts().requireQuantity()))
                .times(FEN_PER_YUAN);
        Fen fee = due.halfUp();
        Ground ground = dear ? Ground.CEILING : Ground.UNIT_FEE;
        if (fee.compareTo(before.left()) > 0) {
            fee = before.left();
            due = Rational.of(fee);
            ground = Ground.REST;
        }
        Fen permitted = before.facts().permitted();
        Stage stage = before.stage();
        if (permitted == null || fee.compareTo(permitted) <= 0) {
            return Takes.of(new Take(stage.kind(), stage.beneficiary(), fee, due, ground));
        }
        Rational excess = due.minus(Rational.of(permitted));
        return Takes.of(
                new Take(stage.kind(), stage.beneficiary(), permitted, Rational.of(permitted), Ground.PERMITTED),
                new Take(
                        StageKind.CEILING_EXCESS,
                        stage.beneficiary(),
                        fee.minus(permitted),
                        excess,
                        Ground.BEYOND_PERMITTED));
    }

    @Override
    public List<Fen> edges() {
        return List.of();
    }
}
