package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.ChargeOrigins;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.usage.UsageRecords;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Leads from an invoice to its charges and from a charge to the records of use, for all who may see the use of the order. */
@ApplicationScoped
@Transactional
public class ChargeBook {

    private static final String READ = "usage.read";

    private Invoices invoices;
    private Orders orders;
    private ChargeOrigins origins;
    private UsageRecords usage;
    private TradeDesk desk;

    protected ChargeBook() {} // for CDI proxies

    @Inject
    public ChargeBook(Invoices invoices, Orders orders, ChargeOrigins origins, UsageRecords usage, TradeDesk desk) {
        this.invoices = invoices;
        this.orders = orders;
        this.origins = origins;
        this.usage = usage;
        this.desk = desk;
    }

    /** Whether there is such an invoice and the caller may see its charges. */
    @Needs(READ)
    public boolean knows(String invoiceId) {
        return visible(invoiceId).isPresent();
    }

    /**
     * The charges of an invoice in their order.
     *
     * @throws InvoiceNotFound if there is none or the caller must not know of its charges
     */
    @Needs(READ)
    public List<ChargeFacts> of(String invoiceId) {
        Invoice invoice = find(invoiceId);
        Order order = orders.get(invoice.orderId());
        return origins.of(invoice).stream()
                .map(origin -> ChargeFacts.of(invoice, order, origin, desk.names()))
                .toList();
    }

    /**
     * One charge of an invoice.
     *
     * @throws InvoiceNotFound if there is no such invoice or the caller must not know of its charges
     * @throws ChargeNotFound if the invoice has no such charge
     */
    @Needs(READ)
    public ChargeFacts get(String invoiceId, int no) {
        return of(invoiceId).stream()
                .filter(charge -> charge.no() == no)
                .findFirst()
                .orElseThrow(() -> new ChargeNotFound(invoiceId, no));
    }

    /**
     * The records of use in a charge, oldest first; those of all pages add up to the quantity that is charged.
     *
     * @throws InvoiceNotFound if there is no such invoice or the caller must not know of its charges
     * @throws ChargeNotFound if the invoice has no such charge
     */
    @Needs(READ)
    public Slice<UsageFacts> usage(String invoiceId, int no, Page page) {
        Invoice invoice = find(invoiceId);
        if (invoice.lines().stream().noneMatch(line -> line.lineNo() == no)) {
            throw new ChargeNotFound(invoiceId, no);
        }
        List<UsageFacts> records = usage.ofCharge(invoice.id(), no, new Window(page.offset(), page.size())).stream()
                .map(usage -> UsageFacts.of(usage, desk.names()))
                .toList();
        return new Slice<>(records, usage.billed(invoice.id(), no).records(), page);
    }

    private Invoice find(String id) {
        return visible(id).orElseThrow(() -> new InvoiceNotFound(id));
    }

    private Optional<Invoice> visible(String id) {
        return invoices.find(id).filter(invoice -> desk.access().sees(READ, orders.get(invoice.orderId())));
    }
}
