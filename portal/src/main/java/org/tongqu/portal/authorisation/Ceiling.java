package org.tongqu.portal.authorisation;

import java.math.BigDecimal;

/**
 * The highest price a product may cost 上限收费标准.
 *
 * @param agreementId the agreement that fixes it
 * @param productId the product
 * @param amount yuan per unit, tax included
 * @param unit what one price buys
 */
public record Ceiling(String agreementId, String productId, BigDecimal amount, ChargeUnit unit) {

    /** Whether a price per the same unit stays within it. */
    public boolean allows(BigDecimal price) {
        return price.compareTo(amount) <= 0;
    }
}
