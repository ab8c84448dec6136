package org.tongqu.billing.close;

import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.Fen;
import org.tongqu.billing.ledger.JournalKind;

/**
 * A journal in the list of its month.
 *
 * @param id number
 * @param kind which business event was booked
 * @param on its date
 * @param narrative what it says of itself
 * @param amount the sum of its debits
 * @param recordedAt when it was posted
 * @param recordedBy by whom
 */
public record MonthJournal(
        long id, JournalKind kind, LocalDate on, String narrative, Fen amount, Instant recordedAt, String recordedBy) {}
