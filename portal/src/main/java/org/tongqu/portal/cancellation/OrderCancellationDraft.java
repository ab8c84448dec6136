package org.tongqu.portal.cancellation;

import java.time.LocalDate;

/**
 * What a buyer asks for.
 *
 * @param lastDay last day on which the data are to be used, from today to the day before the order would end anyway
 * @param reason in words, at most 500 characters
 */
public record OrderCancellationDraft(LocalDate lastDay, String reason) {}
