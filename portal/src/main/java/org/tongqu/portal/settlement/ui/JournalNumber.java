package org.tongqu.portal.settlement.ui;

import java.time.LocalDate;
import java.util.Locale;

/** How a journal is called on screens and papers: {@code JZ-202611-0042}. */
public final class JournalNumber {

    private JournalNumber() {}

    /** The month in which it took effect, and its number. */
    public static String of(LocalDate on, long journal) {
        return String.format(Locale.ROOT, "JZ-%tY%<tm-%04d", on, journal);
    }
}
