package org.tongqu.portal.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.bank.ReconMethod;
import org.tongqu.billing.ledger.JournalKind;

/**
 * A line of a statement with what it is matched with; amounts in fen, money out is negative.
 *
 * @param no place in the statement, from 1
 * @param openFen what of its amount is not matched yet
 * @param reference what the bank calls it
 * @param remittance what the payer wrote
 */
public record BankLineFacts(
        int no,
        LocalDate on,
        long amountFen,
        long openFen,
        String payer,
        String account,
        String reference,
        String remittance,
        List<Match> matches) {

    /**
     * A match that holds.
     *
     * @param id number by which it can be undone
     * @param journal number of the journal
     * @param document invoice, payout or line that the journal is about
     * @param booked whether the match booked the journal, so that undoing it reverses the journal
     */
    public record Match(
            long id,
            long journal,
            JournalKind kind,
            String document,
            long amountFen,
            ReconMethod method,
            boolean booked,
            Instant at,
            String by) {

        static Match of(ReconMatch match) {
            return new Match(
                    match.id(),
                    match.journalId(),
                    match.journalKind(),
                    match.document(),
                    match.amount().value(),
                    match.method(),
                    match.booked(),
                    match.matchedAt(),
                    match.matchedBy());
        }
    }

    static BankLineFacts of(BankLine line, List<ReconMatch> matches) {
        return new BankLineFacts(
                line.no(),
                line.entry().on(),
                line.entry().amount().value(),
                line.open().value(),
                line.entry().payer().name(),
                line.entry().payer().account(),
                line.entry().reference(),
                line.entry().remittance(),
                matches.stream()
                        .filter(match -> match.lineId() == line.id())
                        .map(Match::of)
                        .toList());
    }
}
