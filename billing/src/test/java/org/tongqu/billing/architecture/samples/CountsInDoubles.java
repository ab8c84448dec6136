package org.tongqu.billing.architecture.samples;

import java.math.BigDecimal;

/** Rounds money through a floating-point number without ever naming its type. */
public class CountsInDoubles {

    /** About the amount. */
    public BigDecimal about(BigDecimal amount) {
        return new BigDecimal(Double.toString(amount.doubleValue()));
    }
}
