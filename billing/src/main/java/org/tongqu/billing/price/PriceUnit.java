package org.tongqu.billing.price;

import java.math.BigDecimal;

/**
 * What one price buys.
 *
 * @param name as people read it, such as {@code 千次} or {@code 年}
 * @param size how much of the counted quantity is one unit, 1,000 for a price per thousand calls; positive, at most six
 *     decimals
 */
public record PriceUnit(String name, BigDecimal size) {

    private static final int LONGEST_NAME = 20;
    private static final int QUANTITY_SCALE = 6;

    /** Refuses a unit without a name or size. */
    public PriceUnit {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new PlanRefused("unitName", LONGEST_NAME);
        }
        if (size == null || size.signum() <= 0 || size.stripTrailingZeros().scale() > QUANTITY_SCALE) {
            throw new PlanRefused("unitSize", QUANTITY_SCALE);
        }
        size = Plain.of(size);
    }

    /** A unit of that many counted things. */
    public static PriceUnit of(String name, long size) {
        return new PriceUnit(name, BigDecimal.valueOf(size));
    }
}
