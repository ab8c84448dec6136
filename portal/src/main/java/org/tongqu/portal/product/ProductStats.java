package org.tongqu.portal.product;

import java.math.BigDecimal;

/** How a product is used: views, applications, contracts, and users' rating from 0 to 5, absent without one. */
public record ProductStats(int views, int applications, int contracts, BigDecimal rating) {

    public static final ProductStats NONE = new ProductStats(0, 0, 0, null);
}
