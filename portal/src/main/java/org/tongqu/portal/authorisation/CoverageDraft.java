package org.tongqu.portal.authorisation;

import java.math.BigDecimal;

/**
 * A product that an agreement is to cover.
 *
 * @param productId number of the product
 * @param ceiling highest price in yuan per unit, at most eight decimals; absent for a product that must be free
 * @param unit what the ceiling buys; absent exactly if the ceiling is
 */
public record CoverageDraft(String productId, BigDecimal ceiling, ChargeUnit unit) {}
