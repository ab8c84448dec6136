package org.tongqu.billing.architecture.samples;

import java.math.BigDecimal;

/** Divides without saying how to round. */
public class DividesWithoutScale {

    /** A third. */
    public BigDecimal third(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(3));
    }
}
