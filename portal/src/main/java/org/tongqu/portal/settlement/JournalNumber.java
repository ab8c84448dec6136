package org.tongqu.portal.settlement;

import java.time.LocalDate;
import java.util.Locale;

/** How people read the number of a journal: JZ-202611-0012. */
public final class JournalNumber {

    private JournalNumber() {}

    /** The number with the month of the business date. */
    public static String of(LocalDate on, long journal) {
        return String.format(Locale.ROOT, "JZ-%tY%<tm-%04d", on, journal);
    }
}
