package org.tongqu.billing.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tongqu.billing.price.PurposeClass;

/**
 * For what, how long and how many.
 *
 * @param purpose what the data are used for
 * @param startsOn first business date of use
 * @param endsOn last business date of use
 * @param quantity number of copies for a price per copy or cycle, one for a price by use; positive, at most six decimals
 */
public record OrderTerms(PurposeClass purpose, LocalDate startsOn, LocalDate endsOn, BigDecimal quantity) {

    private static final int QUANTITY_SCALE = 6;

    /**
     * Refuses an empty term or quantity.
     *
     * @throws OrderRefused naming what is wrong
     */
    public OrderTerms {
        if (purpose == null) {
            throw new OrderRefused("purpose");
        }
        if (startsOn == null || endsOn == null || endsOn.isBefore(startsOn)) {
            throw new OrderRefused("term");
        }
        if (quantity == null
                || quantity.signum() <= 0
                || quantity.stripTrailingZeros().scale() > QUANTITY_SCALE) {
            throw new OrderRefused("quantity");
        }
    }

    /** The terms of one copy. */
    public static OrderTerms of(PurposeClass purpose, LocalDate startsOn, LocalDate endsOn) {
        return new OrderTerms(purpose, startsOn, endsOn, BigDecimal.ONE);
    }
}
