package org.tongqu.portal.demand;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A change that a scenario asks for.
 *
 * @param indicator what is measured
 * @param baseline the value now
 * @param target the value wanted
 * @param unit unit of both values; empty for plain counts and ratios
 * @param basis how it is measured; may be empty
 */
public record ExpectedOutcome(String indicator, BigDecimal baseline, BigDecimal target, String unit, String basis) {

    private static final int SHARE_DIGITS = 4;

    public ExpectedOutcome {
        indicator = Plain.text(indicator);
        baseline = Plain.number(baseline);
        target = Plain.number(target);
        unit = Plain.text(unit);
        basis = Plain.text(basis);
    }

    /** How much of the wanted change a value has reached, from 0 to 1; 0 if no change was asked for. */
    public double reachedBy(BigDecimal value) {
        if (baseline == null || target == null || baseline.compareTo(target) == 0) {
            return 0;
        }
        double share = value.subtract(baseline)
                .divide(target.subtract(baseline), SHARE_DIGITS, RoundingMode.HALF_UP)
                .doubleValue();
        return Math.max(0, Math.min(1, share));
    }
}
