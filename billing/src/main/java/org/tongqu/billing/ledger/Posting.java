package org.tongqu.billing.ledger;

import org.tongqu.billing.Fen;

/**
 * One line of a journal.
 *
 * @param account account that is moved
 * @param amount positive for a debit, negative for a credit, never zero
 * @param document number of the document that explains it
 */
public record Posting(Account account, Fen amount, String document) {}
