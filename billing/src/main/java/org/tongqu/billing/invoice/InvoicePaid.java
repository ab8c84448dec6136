package org.tongqu.billing.invoice;

import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;

/**
 * Event: money came in for an invoice; fired in the same transaction, once per payment.
 *
 * @param invoiceId number of the invoice
 * @param reference reference of the payment
 * @param applied part of the payment that was owed
 * @param outstanding what is still owed, nothing if the invoice is settled
 * @param by who recorded it
 */
public record InvoicePaid(String invoiceId, String reference, Fen applied, Fen outstanding, Actor by) {

    /** Whether nothing is owed any more. */
    public boolean isSettled() {
        return outstanding.isZero();
    }
}
