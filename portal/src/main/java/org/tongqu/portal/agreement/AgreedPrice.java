package org.tongqu.portal.agreement;

import java.math.BigDecimal;
import java.util.List;

/**
 * The price as it was agreed; later prices of the product do not touch it.
 *
 * @param charged whether use for the agreed purpose costs anything
 * @param kind FREE, GUIDED or MARKET
 * @param plan FREE, ONE_TIME, PER_CALL, MONTHLY or YEARLY
 * @param unit code of the charge unit; empty for a free product
 * @param steps prices in yuan per unit, tax included; one without a bound if the price does not depend on the quantity
 * @param ceiling highest unit price allowed; absent without one
 */
public record AgreedPrice(
        boolean charged, String kind, String plan, String unit, List<Step> steps, BigDecimal ceiling) {

    /**
     * A step of a graduated price.
     *
     * @param upTo counted things up to which it holds, inclusive; absent for the last one
     * @param unitPrice yuan per unit
     */
    public record Step(BigDecimal upTo, BigDecimal unitPrice) {}

    /** Nothing is paid. */
    public static final AgreedPrice FREE = new AgreedPrice(false, "FREE", "FREE", "", List.of(), null);

    public AgreedPrice {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** The same price at another unit price, whatever the quantity. */
    AgreedPrice at(BigDecimal unitPrice) {
        return new AgreedPrice(charged, kind, plan, unit, List.of(new Step(null, unitPrice)), ceiling);
    }

    /** The same price for another purpose. */
    AgreedPrice charged(boolean byPurpose) {
        return new AgreedPrice(byPurpose && !"FREE".equals(plan), kind, plan, unit, steps, ceiling);
    }
}
