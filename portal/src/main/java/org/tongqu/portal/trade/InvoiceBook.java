package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads invoices, for buyer and seller. */
@ApplicationScoped
@Transactional
public class InvoiceBook {

    private static final String READ = "invoice.read";

    private Invoices invoices;
    private TradeDesk desk;

    protected InvoiceBook() {} // for CDI proxies

    @Inject
    public InvoiceBook(Invoices invoices, TradeDesk desk) {
        this.invoices = invoices;
        this.desk = desk;
    }

    /** The invoices in which the caller's organisation buys or sells, newest first; all for those who see all. */
    @Needs(READ)
    public Slice<InvoiceFacts> list(Page page) {
        Window window = new Window(page.offset(), page.size());
        var found = desk.access().seesAll(READ)
                ? invoices.list(window)
                : invoices.ofParty(PartyRef.of(desk.access().organisation()), window);
        return new Slice<>(found.items().stream().map(this::facts).toList(), found.total(), page);
    }

    /** The invoices of an order, oldest month first. */
    @Needs(READ)
    public List<InvoiceFacts> ofOrder(String orderId) {
        return invoices.ofOrder(orderId).stream()
                .filter(this::visible)
                .map(this::facts)
                .toList();
    }

    /** @throws InvoiceNotFound if there is none or the caller must not know of it */
    @Needs(READ)
    public InvoiceFacts get(String id) {
        return facts(find(id));
    }

    /** Whether there is such an invoice and the caller may know of it. */
    @Needs(READ)
    public boolean knows(String id) {
        return invoices.find(id).filter(this::visible).isPresent();
    }

    /** What happened to the invoice, newest first. */
    @Needs(READ)
    public List<AuditEntry> history(String id) {
        return desk.history("invoice", find(id).id());
    }

    /** Whether the caller may use a function such as {@code payment.record} for the seller of the invoice. */
    @Needs(READ)
    public boolean maySell(String function, InvoiceFacts invoice) {
        return desk.access().actsForSeller(function, invoice.seller().id());
    }

    private InvoiceFacts facts(Invoice invoice) {
        return InvoiceFacts.of(invoice, desk.names(), desk.today());
    }

    private Invoice find(String id) {
        return invoices.find(id).filter(this::visible).orElseThrow(() -> new InvoiceNotFound(id));
    }

    private boolean visible(Invoice invoice) {
        return desk.access().actsForSeller(READ, invoice.seller().id())
                || desk.access().actsForSeller(READ, invoice.buyer().id());
    }
}
