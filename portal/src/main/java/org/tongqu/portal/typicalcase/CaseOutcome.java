package org.tongqu.portal.typicalcase;

import java.math.BigDecimal;
import org.tongqu.portal.demand.Plain;

/**
 * A change that a case reached.
 *
 * @param name what was measured
 * @param before the value before
 * @param after the value reached
 * @param unit unit of both values; may be empty
 * @param evidence where the values come from; may be empty
 */
public record CaseOutcome(String name, BigDecimal before, BigDecimal after, String unit, String evidence) {

    public CaseOutcome {
        name = Plain.text(name);
        before = Plain.number(before);
        after = Plain.number(after);
        unit = Plain.text(unit);
        evidence = Plain.text(evidence);
    }
}
