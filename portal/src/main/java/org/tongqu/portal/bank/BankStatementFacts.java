package org.tongqu.portal.bank;

import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.BankStatementState;

/**
 * A statement of the bank; amounts in fen.
 *
 * @param from first day
 * @param to last day
 * @param lines how many lines it has
 * @param open how many of them are not matched in full
 * @param importedBy login name
 */
public record BankStatementFacts(
        String id,
        String fileName,
        LocalDate from,
        LocalDate to,
        long openingFen,
        long closingFen,
        BankStatementState state,
        int lines,
        int open,
        Instant importedAt,
        String importedBy) {

    static BankStatementFacts of(BankStatement statement) {
        return new BankStatementFacts(
                statement.id(),
                statement.fileName(),
                statement.from(),
                statement.to(),
                statement.opening().value(),
                statement.closing().value(),
                statement.state(),
                statement.lines(),
                statement.open(),
                statement.importedAt(),
                statement.importedBy());
    }
}
