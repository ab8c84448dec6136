package org.tongqu.portal.bank;

import java.time.LocalDate;
import org.tongqu.billing.bank.BankBalance;

/**
 * Books against bank, in fen.
 *
 * @param on last day of the last statement
 * @param bankFen its closing balance
 * @param booksFen what the ledger says is at the bank
 * @param openLinesFen sum of the lines that no journal explains
 * @param openJournalsFen sum of the journals that no line explains
 * @param beforeFen what the first statement began with beyond what the ledger had until then
 * @param unexplainedFen what is left; nothing, or the books are wrong
 */
public record BankBalanceFacts(
        LocalDate on,
        long bankFen,
        long booksFen,
        long openLinesFen,
        long openJournalsFen,
        long beforeFen,
        long unexplainedFen) {

    static BankBalanceFacts of(BankBalance balance) {
        return new BankBalanceFacts(
                balance.on(),
                balance.bank().value(),
                balance.books().value(),
                balance.openLines().value(),
                balance.openJournals().value(),
                balance.before().value(),
                balance.unexplained().value());
    }
}
