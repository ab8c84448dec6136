package org.tongqu.portal.trade;

import java.time.Instant;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.invoice.Payment;
import org.tongqu.billing.invoice.RecordedPayment;

/**
 * Money noted for an invoice, and where the invoice stands now; all amounts in fen.
 *
 * @param reference reference of the bank
 * @param appliedFen the part that was owed; the rest is the buyer's advance
 * @param at when it was noted
 * @param by login name of who noted it
 * @param outstandingFen what is still owed
 */
public record PaymentFacts(
        String invoiceId,
        String reference,
        long amountFen,
        long appliedFen,
        Instant at,
        String by,
        InvoiceState state,
        long outstandingFen) {

    static PaymentFacts of(RecordedPayment recorded) {
        Payment payment = recorded.payment();
        return new PaymentFacts(
                payment.invoice().id(),
                payment.reference(),
                payment.amount().value(),
                payment.applied().value(),
                payment.recordedAt(),
                payment.recordedBy(),
                recorded.after(),
                recorded.outstanding().value());
    }
}
