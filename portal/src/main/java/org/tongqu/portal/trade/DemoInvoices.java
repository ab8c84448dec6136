package org.tongqu.portal.trade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoicing;
import org.tongqu.billing.invoice.Receivables;

/** Issues the invoices of the demo orders and pays them. */
@Dependent
class DemoInvoices {

    private final Invoicing invoicing;
    private final Receivables receivables;
    private final TradeDesk desk;

    @Inject
    DemoInvoices(Invoicing invoicing, Receivables receivables, TradeDesk desk) {
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.desk = desk;
    }

    void paid(String order, BillingPeriod month) {
        Invoice invoice = invoicing.issue(order, month, TradeDemo.DEMO);
        long gross = invoice.gross().value();
        desk.record("invoice.issued", "invoice", invoice.id(), Map.of("order", order, "grossFen", gross));
        String reference = "示例回单-" + invoice.id();
        receivables.recordPayment(invoice.id(), invoice.gross(), reference, TradeDemo.DEMO);
        desk.record("payment.recorded", "invoice", invoice.id(), Map.of("reference", reference, "amountFen", gross));
    }
}
