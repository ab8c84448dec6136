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

    public Ceiling {
        // The column has eight decimals; people and programs see the ceiling as it was written.
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Whether a price per the same unit stays within it. */
    public boolean allows(BigDecimal price) {
        return price.compareTo(amount) <= 0;
    }
}
