package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.invoice.Payment;

/** Invoices, their lines and payments in tables of the same names. */
@ApplicationScoped
public class JpaInvoices implements Invoices {

    private BillingStore store;

    protected JpaInvoices() {} // for CDI proxies

    /** Invoices in the store. */
    @Inject
    public JpaInvoices(BillingStore store) {
        this.store = store;
    }

    @Override
    public void add(Invoice invoice) {
        store.em().persist(invoice);
        store.em().flush();
    }

    @Override
    public Optional<Invoice> find(String invoiceId) {
        return Optional.ofNullable(store.em().find(Invoice.class, invoiceId));
    }

    @Override
    public Optional<Invoice> lock(String invoiceId) {
        return store.lock(Invoice.class, invoiceId);
    }

    @Override
    public List<Invoice> lockFree(Collection<String> invoiceIds) {
        return store.lockFree(Invoice.class, invoiceIds);
    }

    @Override
    public Optional<Invoice> of(String orderId, BillingPeriod period) {
        return store.em()
                .createQuery("select i from Invoice i where i.orderId = :order and i.period = :period", Invoice.class)
                .setParameter("order", orderId)
                .setParameter("period", period)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Invoice> ofOrder(String orderId) {
        return store.em()
                .createQuery("select i from Invoice i where i.orderId = :order order by i.period", Invoice.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    @Override
    public Slice<Invoice> ofParty(PartyRef party, Window window) {
        return store.slice(
                Invoice.class,
                "from Invoice e where e.buyer = :party or e.seller = :party",
                Map.of("party", party),
                window);
    }

    @Override
    public Slice<Invoice> list(Window window) {
        return store.slice(Invoice.class, "from Invoice e", Map.of(), window);
    }

    @Override
    public Optional<Payment> payment(String reference) {
        return Optional.ofNullable(store.em().find(Payment.class, reference));
    }
}
