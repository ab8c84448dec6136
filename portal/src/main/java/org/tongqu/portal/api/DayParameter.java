package org.tongqu.portal.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tongqu.portal.problem.Violations;

/** A day in the query of a request, written like {@code 2026-11-22}. */
public final class DayParameter {

    private DayParameter() {}

    /** The day; null if there is none, or if it is none, which is a violation. */
    public static LocalDate read(Violations violations, String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            violations.add(field, "badDate");
            return null;
        }
    }
}
