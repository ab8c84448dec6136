package org.tongqu.billing.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.invoice.Payment;

/** Invoices and their payments in memory. */
final class MemoryInvoices implements Invoices {

    private final Shelf<Invoice> shelf;

    MemoryInvoices(Undo undo) {
        shelf = new Shelf<>(undo);
    }

    List<Invoice> all() {
        return shelf.all();
    }

    @Override
    public void add(Invoice invoice) {
        shelf.add(invoice.id(), invoice);
    }

    @Override
    public Optional<Invoice> find(String invoiceId) {
        return shelf.find(invoiceId);
    }

    @Override
    public Optional<Invoice> lock(String invoiceId) {
        return find(invoiceId);
    }

    @Override
    public List<Invoice> lockFree(Collection<String> invoiceIds) {
        return invoiceIds.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Optional<Invoice> of(String orderId, BillingPeriod period) {
        return ofOrder(orderId).stream()
                .filter(invoice -> invoice.period().equals(period))
                .findFirst();
    }

    @Override
    public List<Invoice> ofOrder(String orderId) {
        return shelf.where(invoice -> invoice.orderId().equals(orderId));
    }

    @Override
    public Slice<Invoice> ofParty(PartyRef party, Window window) {
        return shelf.newest(
                invoice -> invoice.buyer().equals(party) || invoice.seller().equals(party), window);
    }

    @Override
    public Slice<Invoice> list(Window window) {
        return shelf.newest(invoice -> true, window);
    }

    @Override
    public Optional<Payment> payment(String reference) {
        return shelf.all().stream()
                .flatMap(invoice -> invoice.payments().stream())
                .filter(payment -> payment.reference().equals(reference))
                .findFirst();
    }
}
