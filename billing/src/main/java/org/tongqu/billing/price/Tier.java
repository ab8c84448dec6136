package org.tongqu.billing.price;

import java.math.BigDecimal;

/**
 * A step of a graduated price: the quantity above the previous step and up to this bound costs this price.
 *
 * @param upTo bound in counted things, inclusive; null for the last tier, which has none
 * @param unitPrice yuan per unit, tax included, not negative, at most eight decimals
 */
public record Tier(BigDecimal upTo, BigDecimal unitPrice) {

    private static final int PRICE_SCALE = 8;
    private static final int PRICE_DIGITS = 12;

    /** Refuses a price or bound that cannot be kept exactly. */
    public Tier {
        if (upTo != null && upTo.signum() <= 0) {
            throw new PlanRefused("tierBound", upTo);
        }
        requirePrice(unitPrice);
        upTo = upTo == null ? null : Plain.of(upTo);
        unitPrice = Plain.of(unitPrice);
    }

    /** The only tier of a price that does not depend on the quantity. */
    public static Tier flat(BigDecimal unitPrice) {
        return new Tier(null, unitPrice);
    }

    static void requirePrice(BigDecimal price) {
        if (price == null
                || price.signum() < 0
                || price.stripTrailingZeros().scale() > PRICE_SCALE
                || price.precision() - price.scale() > PRICE_DIGITS) {
            throw new PlanRefused("unitPrice", PRICE_SCALE);
        }
    }
}
