package org.tongqu.portal.home;

import java.time.LocalDate;

/**
 * Something that is shown publicly: a winner in its objection period, an authorised operation.
 *
 * @param kind text {@code home.disclosure.<KIND>}
 * @param title what is shown
 * @param path the path of its page
 * @param organisationId who shows it
 * @param on since when
 * @param until last day of the objection period; absent if it stays open
 * @param workingDaysLeft working days until then, negative once it has passed; absent with {@code until}
 */
public record Disclosure(
        Kind kind,
        String title,
        String path,
        String organisationId,
        LocalDate on,
        LocalDate until,
        Integer workingDaysLeft) {

    /** What is shown. */
    public enum Kind {
        /** The winner of a scenario 入选公示. */
        SHORTLIST,
        /** A case before its publication 案例公示. */
        CASE,
        /** Who may operate public data 授权运营披露. */
        AUTHORISATION
    }
}
