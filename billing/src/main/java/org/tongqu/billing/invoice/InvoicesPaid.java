package org.tongqu.billing.invoice;

import java.util.List;
import org.tongqu.billing.Actor;

/**
 * Event: money came in for invoices; fired in the same transaction, each payment once.
 *
 * @param payments what came in, each for another invoice
 * @param by who recorded it
 */
public record InvoicesPaid(List<InvoicePaid> payments, Actor by) {

    /** Numbers of those invoices whose revenue a settlement shares. */
    public List<String> withSettlement() {
        return payments.stream()
                .filter(InvoicePaid::hasSettlement)
                .map(InvoicePaid::invoiceId)
                .toList();
    }
}
