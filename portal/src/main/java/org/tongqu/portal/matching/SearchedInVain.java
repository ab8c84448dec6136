package org.tongqu.portal.matching;

import java.time.LocalDate;

/**
 * Something that people looked for and nobody offers.
 *
 * @param text what was looked for, folded
 * @param visitors how many looked for it, each counted once a day
 * @param lastOn the last day on which somebody did
 */
public record SearchedInVain(String text, long visitors, LocalDate lastOn) {}
