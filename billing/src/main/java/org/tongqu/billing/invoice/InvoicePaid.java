package org.tongqu.billing.invoice;

import org.tongqu.billing.Fen;

/**
 * Money that came in for an invoice; part of {@link InvoicesPaid}.
 *
 * @param invoiceId number of the invoice
 * @param reference reference of the payment
 * @param applied part of the payment that was owed
 * @param outstanding what is still owed, nothing if the invoice is settled
 * @param hasSettlement whether a settlement shares the revenue of the invoice
 */
public record InvoicePaid(String invoiceId, String reference, Fen applied, Fen outstanding, boolean hasSettlement) {

    /** Whether nothing is owed any more. */
    public boolean isSettled() {
        return outstanding.isZero();
    }
}
