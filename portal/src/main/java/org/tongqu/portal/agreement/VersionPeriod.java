package org.tongqu.portal.agreement;

import java.time.LocalDate;

/**
 * The days on which a signed version holds.
 *
 * @param from first day
 * @param until last day; before the first one if another version took its place on the same day
 */
public record VersionPeriod(TermsInForce terms, LocalDate from, LocalDate until) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
