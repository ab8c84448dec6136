package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.settlement.SettledDocuments;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.billing.statement.MemberStatement;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;

/** Finds out where an accrued amount comes from. */
@Dependent
public class StatementOrigins {

    private final Settlements settlements;
    private final SettledDocuments documents;
    private final Products products;
    private final Consortia consortia;

    @Inject
    public StatementOrigins(
            Settlements settlements, SettledDocuments documents, Products products, Consortia consortia) {
        this.settlements = settlements;
        this.documents = documents;
        this.products = products;
        this.consortia = consortia;
    }

    /** The section behind a line of the ledger that adds to what a member is owed. */
    StatementFacts.Section section(MemberStatement.Line line, PartyRef member) {
        Settlement settlement = settlements.get(line.document());
        if (line.journal().kind() == JournalKind.DISPUTE_SETTLED) {
            return StatementSections.moved(
                    settlement,
                    line,
                    settlement.consortium().map(PartyRef::id).map(this::party).orElse(null));
        }
        Invoice invoice = documents.invoice(settlement.invoiceId());
        Order order = documents.order(settlement.orderId());
        String product = products.find(order.product().id())
                .map(DataProduct::name)
                .orElse(order.product().id());
        boolean whole = settlements.ofInvoice(invoice.id()).size() == 1;
        return StatementSections.of(
                settlement.currentRun(),
                member,
                line.journal().id(),
                line.journal().effectiveOn(),
                settlement.consortium().map(PartyRef::id).map(this::party).orElse(null),
                new StatementSections.Origin(invoice, order.plan(), product, order.contractRef(), whole));
    }

    /** A consortium and its name. */
    SettlementFacts.Party party(String consortiumId) {
        return new SettlementFacts.Party(
                consortiumId, consortia.find(consortiumId).map(Consortium::name).orElse(consortiumId));
    }
}
