package org.tongqu.billing.invoice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.Window;

/** All invoices and payments. */
public interface Invoices {

    /** Keeps a new invoice with its lines, so that rows may refer to them at once. */
    void add(Invoice invoice);

    /** The invoice with that number. */
    Optional<Invoice> find(String invoiceId);

    /** The invoice with that number as it is now, while nobody else can change it until the transaction ends. */
    Optional<Invoice> lock(String invoiceId);

    /**
     * Those of the invoices with these numbers that nobody else has locked, as they are now, while nobody else can change them
     * until the transaction ends; waits for nobody.
     */
    List<Invoice> lockFree(Collection<String> invoiceIds);

    /** The invoice of an order for a month. */
    Optional<Invoice> of(String orderId, BillingPeriod period);

    /** The invoices of an order, oldest month first. */
    List<Invoice> ofOrder(String orderId);

    /** The invoices in which the party buys or sells, newest first. */
    Slice<Invoice> ofParty(PartyRef party, Window window);

    /** All invoices, newest first. */
    Slice<Invoice> list(Window window);

    /** The payment with that reference. */
    Optional<Payment> payment(String reference);

    /** Notes that a settlement shares the revenue of a locked invoice from now on; never taken back. */
    default void settlementOpened(Invoice invoice) {
        invoice.settlementOpened();
    }

    /**
     * The invoice with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default Invoice get(String invoiceId) {
        return find(invoiceId).orElseThrow(() -> new UnknownDocument(DocumentKind.INVOICE, invoiceId));
    }

    /**
     * The locked invoice with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default Invoice getLocked(String invoiceId) {
        return lock(invoiceId).orElseThrow(() -> new UnknownDocument(DocumentKind.INVOICE, invoiceId));
    }
}
