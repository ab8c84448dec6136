package org.tongqu.portal.feedback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a demand found its first fitting product.
 *
 * @param releasedOn when the demand was published
 * @param foundOn day of the first judgment that says a product fits
 */
public record FirstFit(String demandId, LocalDate releasedOn, LocalDate foundOn) {

    /** Days from publication; 0 if it was found before or on the day. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(releasedOn, foundOn));
    }
}
