package org.tongqu.portal.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.settlement.PartyDue;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.settlement.SettlementFacts;

/**
 * A payout as the operator and whoever is paid read it.
 *
 * @param amountFen in fen
 * @param reference what it is called towards the bank
 * @param bankReference what the bank calls the payment; absent until it is confirmed
 * @param createdBy login name, as of the other two persons
 * @param checkedBy absent until it is checked
 * @param approvedBy absent until it is approved
 * @param submittedAt when it went to the bank; absent before
 */
public record PayoutFacts(
        String id,
        SettlementFacts.Party party,
        long amountFen,
        String reference,
        String bankReference,
        PayoutState state,
        Instant createdAt,
        String createdBy,
        String checkedBy,
        String approvedBy,
        Instant submittedAt) {

    /** A state that was reached: by whom, when and, if it was said, why. */
    public record Reached(PayoutState state, String by, Instant at, String reason) {}

    /** A journal that the payout booked. */
    public record Booking(long journal, JournalKind kind, LocalDate on, List<Line> lines) {

        static Booking of(Journal journal) {
            List<Line> lines = journal.entry().postings().stream()
                    .map(posting -> new Line(
                            posting.account().kind().name(),
                            posting.account().owner(),
                            Math.max(0, posting.amount().value()),
                            Math.max(0, posting.amount().negate().value())))
                    .toList();
            return new Booking(
                    journal.id(), journal.entry().kind(), journal.entry().effectiveOn(), lines);
        }
    }

    /** A line of a journal; one of the two amounts, in fen, is nothing. */
    public record Line(String account, String owner, long debitFen, long creditFen) {}

    /**
     * What is owed to a party now, in fen.
     *
     * @param heldFen accrued, not collected from buyers yet
     * @param payableFen collected and payable
     * @param reservedFen the part of it that payouts under way were asked for
     * @param availableFen what a further payout may take
     * @param inTransitFen sent to the bank, not confirmed
     * @param toReturnFen what the party has to return
     */
    public record Payable(
            SettlementFacts.Party party,
            long heldFen,
            long payableFen,
            long reservedFen,
            long availableFen,
            long inTransitFen,
            long toReturnFen) {

        static Payable of(PartyDue due, SettlementFacts.Party party) {
            return new Payable(
                    party,
                    due.held().value(),
                    due.payable().value(),
                    due.reserved().value(),
                    due.available().value(),
                    due.inTransit().value(),
                    due.toReturn().value());
        }
    }

    static PayoutFacts of(Payout payout, SettlementFacts.Party party) {
        return new PayoutFacts(
                payout.id(),
                party,
                payout.amount().value(),
                payout.reference(),
                payout.bankReference().orElse(null),
                payout.status(),
                payout.createdAt(),
                payout.createdBy(),
                payout.checkedBy().orElse(null),
                payout.approvedBy().orElse(null),
                payout.submittedAt().orElse(null));
    }
}
