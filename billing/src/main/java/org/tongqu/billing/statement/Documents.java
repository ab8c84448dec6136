package org.tongqu.billing.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.settlement.SettledDocuments;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.billing.spi.PartyDetails;

/** Invoices and settlement sheets as models for pages and files. */
@ApplicationScoped
@Transactional
public class Documents {

    private SettledDocuments documents;
    private Settlements settlements;
    private Ledger ledger;
    private StatusLog log;
    private PartyNames names;

    protected Documents() {} // for CDI proxies

    /** Documents from what is kept. */
    @Inject
    public Documents(
            SettledDocuments documents, Settlements settlements, Ledger ledger, StatusLog log, PartyNames names) {
        this.documents = documents;
        this.settlements = settlements;
        this.ledger = ledger;
        this.log = log;
        this.names = names;
    }

    /**
     * An invoice as its buyer reads it.
     *
     * @throws UnknownDocument if there is none with that number
     */
    public BuyerInvoice invoice(String invoiceId) {
        Invoice invoice = documents.invoice(invoiceId);
        Order order = documents.order(invoice.orderId());
        return new BuyerInvoice(
                invoice, order, names.of(invoice.buyer()), names.of(invoice.seller()), ledger.ofDocument(invoiceId));
    }

    /**
     * A run of a settlement as the members read it.
     *
     * @throws UnknownDocument if there is none with that number
     */
    public SettlementSheet sheet(String runId) {
        SettlementRun run = settlements.getRun(runId);
        Settlement settlement = run.settlement();
        Map<PartyRef, PartyDetails> parties = new LinkedHashMap<>();
        Stream.concat(settlement.reviewers().stream(), run.totals().keySet().stream())
                .forEach(party -> parties.computeIfAbsent(party, names::of));
        return new SettlementSheet(
                settlement, run, parties, log.of(DocumentKind.SETTLEMENT, runId), ledger.ofDocument(settlement.id()));
    }
}
