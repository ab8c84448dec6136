package org.tongqu.billing.bank;

import java.time.Instant;
import org.tongqu.billing.Fen;
import org.tongqu.billing.ledger.JournalKind;

/**
 * A match of a line with a journal that moves money at the bank.
 *
 * @param id number of the match
 * @param lineId key of the line
 * @param journalId number of the journal
 * @param journalKind what was booked
 * @param document what the journal is about: an invoice, a payout, a line
 * @param amount how much of the line, with its sign
 * @param method how it was found
 * @param booked whether the match booked the journal itself, so that undoing it reverses the journal
 * @param matchedBy login name
 */
public record ReconMatch(
        long id,
        long lineId,
        long journalId,
        JournalKind journalKind,
        String document,
        Fen amount,
        ReconMethod method,
        boolean booked,
        Instant matchedAt,
        String matchedBy) {}
