package org.tongqu.billing.price;

import java.math.BigDecimal;
import org.tongqu.billing.BillingException;

/** Refusal: a unit price exceeds its ceiling (发改价格〔2025〕65号); code {@code price.aboveCeiling}. */
public final class PriceAboveCeiling extends BillingException {

    private static final long serialVersionUID = 1L;

    /** The price and its ceiling, both in yuan per unit. */
    public PriceAboveCeiling(BigDecimal unitPrice, BigDecimal ceiling) {
        super(Kind.RULE, "price.aboveCeiling", unitPrice, ceiling);
    }
}
