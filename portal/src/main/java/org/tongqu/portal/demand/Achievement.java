package org.tongqu.portal.demand;

import java.math.BigDecimal;

/** The value that an expected outcome really reached. */
public record Achievement(String indicator, BigDecimal value) {

    public Achievement {
        indicator = Plain.text(indicator);
        value = Plain.number(value);
    }
}
