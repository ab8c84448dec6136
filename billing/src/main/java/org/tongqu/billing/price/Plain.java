package org.tongqu.billing.price;

import java.math.BigDecimal;

/** Decimals in one written form, so that equal numbers are equal records and give equal digests. */
final class Plain {

    private Plain() {}

    static BigDecimal of(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
