package org.tongqu.billing.bank;

import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.Fen;

/**
 * A statement as it was read from a file.
 *
 * @param fileName what the file is called
 * @param sha256 digest of the file, 64 hexadecimal digits
 * @param from first day
 * @param to last day
 * @param balances what was on the account before and after
 * @param entries in the order of the bank, oldest first
 */
public record StatementDraft(
        String fileName, String sha256, LocalDate from, LocalDate to, Balances balances, List<BankEntry> entries) {

    /** Copies the entries. */
    public StatementDraft {
        entries = List.copyOf(entries);
    }

    /**
     * Both balances of a statement.
     *
     * @param opening before the first entry
     * @param closing after the last
     */
    public record Balances(Fen opening, Fen closing) {}
}
