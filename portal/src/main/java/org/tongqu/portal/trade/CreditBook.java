package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNotes;
import org.tongqu.billing.invoice.Crediting;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.order.Orders;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads credit notes, for buyer and seller and the consortium that shares the revenue. */
@ApplicationScoped
@Transactional
public class CreditBook {

    private static final String READ = "credit.read";

    private CreditNotes notes;
    private Crediting crediting;
    private Invoices invoices;
    private Orders orders;
    private TradeDesk desk;

    protected CreditBook() {} // for CDI proxies

    @Inject
    public CreditBook(CreditNotes notes, Crediting crediting, Invoices invoices, Orders orders, TradeDesk desk) {
        this.notes = notes;
        this.crediting = crediting;
        this.invoices = invoices;
        this.orders = orders;
        this.desk = desk;
    }

    /** The credit notes in which the caller's organisation buys or sells, newest first; all for those who see all. */
    @Needs(READ)
    public Slice<CreditFacts> list(Page page) {
        Window window = new Window(page.offset(), page.size());
        var found = desk.access().seesAll(READ)
                ? notes.list(window)
                : notes.ofParty(PartyRef.of(desk.access().organisation()), window);
        return new Slice<>(facts(found.items()), found.total(), page);
    }

    /** The credit notes of an invoice, oldest first; none if the caller may not know of them. */
    @Needs(READ)
    public List<CreditFacts> ofInvoice(String invoiceId) {
        return invoices.find(invoiceId).filter(this::visible).isPresent()
                ? facts(notes.ofInvoice(invoiceId))
                : List.of();
    }

    /** A page of the credit notes of an invoice. */
    @Needs(READ)
    public Slice<CreditFacts> ofInvoice(String invoiceId, Page page) {
        List<CreditFacts> all = ofInvoice(invoiceId);
        List<CreditFacts> items =
                all.stream().skip(page.offset()).limit(page.size()).toList();
        return new Slice<>(items, all.size(), page);
    }

    /** Whether there is such a credit note and the caller may know of it. */
    @Needs(READ)
    public boolean knows(String id) {
        return notes.find(id)
                .filter(note -> visible(invoices.get(note.invoiceId())))
                .isPresent();
    }

    /** @throws CreditNotFound if there is none or the caller must not know of it */
    @Needs(READ)
    public CreditFacts get(String id) {
        return CreditFacts.of(find(id), desk.names());
    }

    /** What happened to the credit note, newest first. */
    @Needs(READ)
    public List<AuditEntry> history(String id) {
        return desk.history(CreditDesk.SUBJECT, find(id).id());
    }

    /**
     * What can still be given back of every line of an invoice, tax included, in fen by number of the line.
     *
     * @throws InvoiceNotFound if there is none or the caller must not know of it
     */
    @Needs(READ)
    public Map<Integer, Long> creditable(String invoiceId) {
        if (invoices.find(invoiceId).filter(this::visible).isEmpty()) {
            throw new InvoiceNotFound(invoiceId);
        }
        Map<Integer, Long> creditable = new TreeMap<>();
        crediting.creditable(invoiceId).forEach((line, amount) -> creditable.put(line, amount.value()));
        return creditable;
    }

    private CreditNote find(String id) {
        return notes.find(id)
                .filter(note -> visible(invoices.get(note.invoiceId())))
                .orElseThrow(() -> new CreditNotFound(id));
    }

    private boolean visible(Invoice invoice) {
        return desk.access().sees(READ, orders.get(invoice.orderId()));
    }

    private List<CreditFacts> facts(List<CreditNote> found) {
        return found.stream().map(note -> CreditFacts.of(note, desk.names())).toList();
    }
}
