package org.tongqu.billing.statement;

import java.util.List;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.spi.PartyDetails;

/**
 * An invoice as its buyer reads it.
 *
 * @param invoice amounts, charge lines and payments
 * @param order the order that is charged, with price and purpose
 * @param buyer who pays
 * @param seller who sells
 * @param journals where invoice and payments are booked, in the order of posting
 */
public record BuyerInvoice(
        Invoice invoice, Order order, PartyDetails buyer, PartyDetails seller, List<Journal> journals) {

    /** Copies the journals. */
    public BuyerInvoice {
        journals = List.copyOf(journals);
    }
}
