package org.tongqu.billing.ledger;

import java.time.LocalDate;
import org.tongqu.billing.Fen;

/**
 * A posting on an account, for statements.
 *
 * @param journalId number of the journal
 * @param kind business event
 * @param effectiveOn business date
 * @param narrative what happened
 * @param posting account, amount and document
 */
public record LedgerLine(long journalId, JournalKind kind, LocalDate effectiveOn, String narrative, Posting posting) {

    /** Amount as it moves the account, positive for a debit. */
    public Fen amount() {
        return posting.amount();
    }
}
