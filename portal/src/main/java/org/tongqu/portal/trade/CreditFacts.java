package org.tongqu.portal.trade;

import java.time.Instant;
import java.util.List;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.CreditReason;

/**
 * A credit note (红字单) as both sides read it; all amounts in fen.
 *
 * @param requesterId number of the side that asked; the other side answers
 * @param confirmUntil until when it can be confirmed
 * @param issuedAt when it was booked; absent before
 * @param refundReference reference of the bank under which it was paid back; absent before
 */
public record CreditFacts(
        String id,
        String invoiceId,
        OrderFacts.Party buyer,
        OrderFacts.Party seller,
        String requesterId,
        CreditReason reason,
        String explanation,
        String reference,
        Amounts amounts,
        CreditNoteState state,
        Instant requestedAt,
        Instant confirmUntil,
        Instant issuedAt,
        String refundReference,
        List<Line> lines) {

    /** What is given back; what of it lowered the amount due and what was or is to be paid back. */
    public record Amounts(long grossFen, long netFen, long taxFen, long setOffFen, long toRefundFen) {}

    /** What is given back of a line of the invoice. */
    public record Line(int no, long grossFen, long netFen, long taxFen) {}

    /** The side that answers. */
    public OrderFacts.Party confirmer() {
        return requesterId.equals(seller.id()) ? buyer : seller;
    }

    static CreditFacts of(CreditNote note, Names names) {
        return new CreditFacts(
                note.id(),
                note.invoiceId(),
                names.party(note.buyer()),
                names.party(note.seller()),
                note.requester().id(),
                note.reason(),
                note.explanation(),
                note.reference(),
                new Amounts(
                        note.gross().value(),
                        note.net().value(),
                        note.tax().value(),
                        note.setOff().value(),
                        note.toRefund().value()),
                note.status(),
                note.requestedAt(),
                note.confirmUntil(),
                note.issuedAt().orElse(null),
                note.refundReference().orElse(null),
                note.lines().stream()
                        .map(line -> new Line(
                                line.lineNo(),
                                line.gross().value(),
                                line.net().value(),
                                line.tax().value()))
                        .toList());
    }
}
