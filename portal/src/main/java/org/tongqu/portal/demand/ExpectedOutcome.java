package org.tongqu.portal.demand;

import java.math.BigDecimal;

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

    public ExpectedOutcome {
        indicator = Plain.text(indicator);
        baseline = Plain.number(baseline);
        target = Plain.number(target);
        unit = Plain.text(unit);
        basis = Plain.text(basis);
    }
}
