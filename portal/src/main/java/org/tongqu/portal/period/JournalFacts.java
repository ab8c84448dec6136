package org.tongqu.portal.period;

import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.close.MonthJournal;

/**
 * A journal in the list of its month.
 *
 * @param id its number
 * @param kind business event, for example INVOICE_ISSUED
 * @param on date under which it counts
 * @param amountFen sum of its debits, in fen
 */
public record JournalFacts(
        long id, String kind, LocalDate on, String narrative, long amountFen, Instant recordedAt, String recordedBy) {

    static JournalFacts of(MonthJournal journal) {
        return new JournalFacts(
                journal.id(),
                journal.kind().name(),
                journal.on(),
                journal.narrative(),
                journal.amount().value(),
                journal.recordedAt(),
                journal.recordedBy());
    }
}
