package org.tongqu.billing.bank;

import java.time.LocalDate;
import org.tongqu.billing.Fen;

/**
 * Books against bank.
 *
 * @param on last day of the last statement
 * @param bank its closing balance
 * @param books what the ledger says is at the bank
 * @param openLines sum of the lines that no journal explains
 * @param openJournals sum of the journals that no line explains
 * @param before what the first statement began with beyond what the ledger had until then
 */
public record BankBalance(LocalDate on, Fen bank, Fen books, Fen openLines, Fen openJournals, Fen before) {

    /** What is left unexplained; nothing, or the books are wrong. */
    public Fen unexplained() {
        return books.minus(bank).plus(openLines).minus(openJournals).plus(before);
    }
}
