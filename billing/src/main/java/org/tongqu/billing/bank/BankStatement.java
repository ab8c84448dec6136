package org.tongqu.billing.bank;

import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.Fen;

/**
 * A statement of the bank; it never changes but for its state.
 *
 * @param id number, {@code BS-2026-000001}
 * @param fileName what the file was called
 * @param sha256 digest of the file
 * @param from first day
 * @param to last day
 * @param opening balance before the first line
 * @param closing balance after the last line
 * @param lines how many lines it has
 * @param open how many of them are not matched in full
 */
public record BankStatement(
        String id,
        String fileName,
        String sha256,
        LocalDate from,
        LocalDate to,
        Fen opening,
        Fen closing,
        BankStatementState state,
        int lines,
        int open,
        Instant importedAt,
        String importedBy) {}
